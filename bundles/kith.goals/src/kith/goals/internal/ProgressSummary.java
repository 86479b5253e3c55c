package kith.goals.internal;

import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import kith.core.GoalProgress;
import kith.core.Metrics;
import kith.model.Goal;
import kith.store.GoalRow;
import kith.store.NetworkStore;
import kith.ui.Colors;
import kith.ui.Reading;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;

/** A line that says how far the edited goal is; it follows what is logged. */
final class ProgressSummary {

    private final Editing editing;
    private final Goal goal;
    private final Metrics metrics;
    private final Label label;

    ProgressSummary(Editing editing, Composite parent, Goal goal, Metrics metrics) {
        this.editing = editing;
        this.goal = goal;
        this.metrics = metrics;
        label = editing.toolkit().createLabel(parent, "", SWT.WRAP);
        Colors.mute(label);
        WidgetKeys.set(label, "Goal.progress");
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(label);
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        label.addDisposeListener(event -> editing.noRefresh(refresher));
        refresh();
    }

    private void refresh() {
        NetworkStore store = editing.session().getStore();
        GoalRow row = new GoalRow(goal.getId(), editing.title(), null, goal.getMetric() == null ? "" : goal.getMetric(),
                goal.getFilter() == null ? "" : goal.getFilter(), goal.getTarget(), goal.getFrom(), goal.getTo(), goal.getState());
        Reading.of(label, () -> GoalProgress.of(row, metrics, store, ZonedDateTime.now()), progress -> {
            label.setText(Stream.of(GoalTexts.value(row, progress), GoalTexts.pace(progress.pace()), GoalTexts.left(progress))
                    .filter(text -> !text.isEmpty()).collect(Collectors.joining("   \u00b7   ")));
            label.requestLayout();
        });
    }
}
