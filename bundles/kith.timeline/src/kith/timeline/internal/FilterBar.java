package kith.timeline.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import kith.core.Channel;
import kith.core.Channels;
import kith.store.NetworkStore;
import kith.timeline.internal.model.TimelineFilter;
import kith.ui.query.QueryField;

/** The line that filters the timeline: a query, and a channel. */
final class FilterBar extends Composite {

    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final QueryField text;
    private final Combo channel;
    private final List<Channel> channels;
    private final Runnable changed;

    /**
     * @param changed is run when the filter is another one
     * @param leave is run when the user goes on to the list
     */
    FilterBar(Composite parent, Channels channels, Runnable changed, Runnable leave) {
        super(parent, SWT.NONE);
        this.channels = channels.all();
        this.changed = changed;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 0).spacing(8, 0).applyTo(this);
        text = new QueryField(this, "Interaction", TimelineView.ID + ".filter", Messages.filterHint, changed, leave);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(text);
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

    /** Returns a filter with the query and the channel of this line, and the people of another filter. */
    TimelineFilter apply(TimelineFilter filter) {
        int index = channel.getSelectionIndex();
        return filter.withCondition(text.condition()).withChannel(index <= 0 ? null : channels.get(index - 1).id());
    }

    /** Sets the network whose fields and values are known; null for none. */
    void setStore(NetworkStore store) {
        text.setStore(store);
    }

    /** Filters nothing any more. */
    void clear() {
        channel.select(0);
        text.setText("");
        changed.run();
    }

    /** Goes on with what was typed in the list. */
    void type(char character) {
        text.type(character);
    }
}
