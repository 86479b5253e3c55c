package kith.goals.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.AutoCompleteField;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import kith.core.Channel;
import kith.core.Channels;
import kith.core.GoalFilter;
import kith.model.Goal;
import kith.model.KithPackage;
import kith.ui.Colors;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;

/** What a goal is restricted to: one channel, and people who carry one tag. */
final class FilterFields {

    private final Editing editing;
    private final Goal goal;
    private final Channels channels;
    private final List<String> channelIds;
    private final Composite row;
    private final Combo channel;
    private final Combo tag;

    FilterFields(Editing editing, Composite parent, Goal goal, Channels channels) {
        this.editing = editing;
        this.goal = goal;
        this.channels = channels;
        channelIds = Stream.concat(channels.all().stream().map(Channel::id),
                Stream.ofNullable(GoalFilter.parse(goal.getFilter()).channel())).distinct().toList();
        row = editing.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 2).spacing(10, 0).applyTo(row);
        channel = combo("channel", SWT.READ_ONLY);
        channel.add(Messages.anyChannel);
        channelIds.forEach(id -> channel.add(channels.name(id)));
        Label tagged = editing.toolkit().createLabel(row, Messages.tagged);
        Colors.mute(tagged);
        tag = combo("tag", SWT.DROP_DOWN);
        tag.add("");
        String[] tags = editing.session().getStore().tags().keySet().toArray(String[]::new);
        Stream.of(tags).forEach(tag::add);
        new AutoCompleteField(tag, new ComboContentAdapter(), tags);
        channel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> commit()));
        tag.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> commit()));
        tag.addListener(SWT.DefaultSelection, event -> commit());
        tag.addListener(SWT.FocusOut, event -> commit());
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        row.addDisposeListener(event -> editing.noRefresh(refresher));
        refresh();
    }

    Composite control() {
        return row;
    }

    private Combo combo(String part, int style) {
        Combo combo = new Combo(row, style);
        // Scrolling over the form must not change what it passes.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        editing.toolkit().adapt(combo, true, false);
        WidgetKeys.set(combo, "Goal.filter." + part);
        combo.setToolTipText(part.equals("tag") ? Messages.tagged : Messages.only);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private void commit() {
        int index = channel.getSelectionIndex();
        String chosen = index > 0 ? channelIds.get(index - 1) : null;
        String carried = tag.getText().strip();
        GoalFilter filter = new GoalFilter(chosen, carried.isEmpty() ? null : carried.replaceFirst("^#", ""));
        if (!filter.equals(GoalFilter.parse(goal.getFilter()))) {
            String text = filter.format();
            editing.set(goal, KithPackage.Literals.GOAL__FILTER, text.isEmpty() ? null : text);
        }
    }

    private void refresh() {
        GoalFilter filter = GoalFilter.parse(goal.getFilter());
        channel.select(channelIds.indexOf(filter.channel()) + 1);
        String carried = Objects.toString(filter.tag(), "");
        if (!carried.equals(tag.getText())) {
            tag.setText(carried);
        }
    }
}
