package kith.timeline.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import kith.core.Channel;
import kith.core.Channels;
import kith.store.NetworkStore;
import kith.store.TimelineQuery;
import kith.timeline.internal.model.TimelineFilter;
import kith.ui.Icons;
import kith.ui.Reading;
import kith.ui.query.QueryField;

/** The line that filters the timeline: a query, a channel, and which classes of objects are shown. */
final class FilterBar extends Composite {

    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private static final int ROOM_FOR_CHANNEL = 440;

    private final QueryField text;
    private final Combo channel;
    private final Channels channels;
    private List<Channel> offered = List.of();
    private final Map<String, ToolItem> types = new LinkedHashMap<>();
    private final Runnable changed;

    /**
     * @param changed is run when the filter is another one
     * @param leave is run when the user goes on to the list
     */
    FilterBar(Composite parent, Channels channels, Runnable changed, Runnable leave) {
        super(parent, SWT.NONE);
        this.channels = channels;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 0).spacing(8, 0).applyTo(this);
        text = new QueryField(this, TimelineQuery.TYPE, TimelineView.ID + ".filter", Messages.filterHint, changed, leave);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(text);
        channel = new Combo(this, SWT.READ_ONLY);
        channel.setToolTipText(Messages.channelFilter);
        channel.setData(KEY, TimelineView.ID + ".channel");
        offerChannels();
        followChannels();
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(channel);
        channel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        ToolBar bar = new ToolBar(this, SWT.FLAT);
        addType(bar, "Interaction", "chat", Messages.typeInteraction);
        addType(bar, "Exchange", "gift", Messages.typeExchange);
        addType(bar, "Event", "calendar-event", Messages.typeEvent);
        addType(bar, "Task", "check-circle", Messages.typeTask);
        addListener(SWT.Resize, event -> giveWay());
    }

    private void offerChannels() {
        String chosen = channelId();
        offered = channels.all();
        channel.removeAll();
        channel.add(Messages.anyChannel);
        offered.forEach(each -> channel.add(each.name()));
        channel.setVisibleItemCount(offered.size() + 1);
        channel.select(1 + offered.stream().map(Channel::id).toList().indexOf(chosen));
        if (!Objects.equals(chosen, channelId())) {
            changed.run();
        }
    }

    /** Plug-ins may be added and removed while this is open. */
    private void followChannels() {
        Executor window = Reading.window(this);
        Runnable renew = () -> window.execute(this::offerChannels);
        channels.addListener(renew);
        addDisposeListener(event -> channels.removeListener(renew));
    }

    /** Returns the id of the channel that is chosen, or null for any. */
    private String channelId() {
        int index = channel.getSelectionIndex();
        return index <= 0 ? null : offered.get(index - 1).id();
    }

    /** Where there is little room the query has it: it can ask for a channel, too. */
    private void giveWay() {
        boolean shown = getSize().x >= ROOM_FOR_CHANNEL || channel.getSelectionIndex() > 0;
        if (channel.getVisible() != shown) {
            channel.setVisible(shown);
            ((GridData) channel.getLayoutData()).exclude = !shown;
            layout();
        }
    }

    private void addType(ToolBar bar, String type, String icon, String tip) {
        ToolItem item = new ToolItem(bar, SWT.CHECK);
        item.setImage(Icons.get(icon));
        item.setToolTipText(tip);
        item.setData(KEY, TimelineView.ID + ".type." + type);
        item.setSelection(true);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        types.put(type, item);
    }

    /** Shows objects of these classes. */
    void setTypes(Set<String> shown) {
        types.forEach((type, item) -> item.setSelection(shown.contains(type)));
    }

    /** Returns another filter with what this line says. */
    TimelineFilter apply(TimelineFilter filter) {
        Set<String> shown = types.keySet().stream().filter(type -> types.get(type).getSelection()).collect(Collectors.toSet());
        return filter.withTypes(shown).withCondition(text.condition()).withChannel(channelId());
    }

    /** Returns whether something of the query is not understood. */
    boolean hasErrors() {
        return text.hasErrors();
    }

    /** Sets the network whose fields and values are known; null for none. */
    void setStore(NetworkStore store) {
        text.setStore(store);
    }

    /** Filters nothing any more. */
    void clear() {
        channel.select(0);
        setTypes(TimelineQuery.TYPES);
        text.setText("");
        changed.run();
    }

    /** Goes on with what was typed in the list. */
    void type(char character) {
        text.type(character);
    }
}
