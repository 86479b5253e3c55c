package kith.timeline.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import kith.core.Channel;
import kith.core.Channels;
import kith.timeline.internal.model.TimelineFilter;

/** The line that filters the timeline: words, and a channel. */
final class FilterBar extends Composite {

    private static final int DELAY = 150;
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final Text text;
    private final Combo channel;
    private final List<Channel> channels;
    private final Runnable changed;
    private final Runnable leave;
    private final Runnable delayed = this::tell;

    /**
     * @param changed is run when the filter is another one
     * @param leave is run when the user goes on to the list
     */
    FilterBar(Composite parent, Channels channels, Runnable changed, Runnable leave) {
        super(parent, SWT.NONE);
        this.channels = channels.all();
        this.changed = changed;
        this.leave = leave;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 0).spacing(8, 0).applyTo(this);
        text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.filterHint);
        text.setData(KEY, TimelineView.ID + ".filter");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> getDisplay().timerExec(DELAY, delayed));
        text.addListener(SWT.KeyDown, this::key);
        channel = new Combo(this, SWT.READ_ONLY);
        channel.setToolTipText(Messages.channelFilter);
        channel.setData(KEY, TimelineView.ID + ".channel");
        channel.add(Messages.anyChannel);
        this.channels.forEach(each -> channel.add(each.name()));
        channel.select(0);
        channel.setVisibleItemCount(this.channels.size() + 1);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(channel);
        channel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
    }

    /** Returns a filter with the words and the channel of this line, and the people of another filter. */
    TimelineFilter apply(TimelineFilter filter) {
        int index = channel.getSelectionIndex();
        return filter.withText(text.getText()).withChannel(index <= 0 ? null : channels.get(index - 1).id());
    }

    /** Filters nothing any more. */
    void clear() {
        channel.select(0);
        text.setText("");
        changed.run();
    }

    /** Goes on with what was typed in the list. */
    void type(char character) {
        text.setFocus();
        text.setSelection(text.getCharCount());
        text.insert(String.valueOf(character));
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            text.setText("");
            event.doit = false;
        } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            leave.run();
            event.doit = false;
        }
    }

    private void tell() {
        if (!isDisposed()) {
            changed.run();
        }
    }
}
