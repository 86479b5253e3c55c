package kith.timeline.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.task.Tasks;
import kith.model.Task;
import kith.store.NetworkException;
import kith.store.TimelineRow;

/** Ticks tasks off in the timeline, and back on: Space does so with those that are selected, a click with the one. */
final class TaskChecks {

    private final TimelineControl timeline;
    private final Supplier<Session> session;

    TaskChecks(TimelineControl timeline, Supplier<Session> session) {
        this.timeline = timeline;
        this.session = session;
        timeline.addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
                event.doit = !tick(timeline.rows().refs());
            }
        });
        timeline.addListener(SWT.MouseDown, event -> {
            int index = timeline.viewport().rowAt(event.y);
            TimelineRow row = index < 0 ? null : timeline.model().row(index);
            if (event.button == 1 && row != null && RowPainter.isIcon(event.x)) {
                tick(List.of(TimelineControl.ref(row)));
            }
        });
    }

    /** Ticks off what is selected. */
    void tick() {
        tick(timeline.rows().refs());
    }

    /** Returns whether there was a task: if some are open they are done, else all are open again. */
    private boolean tick(List<EntityRef> refs) {
        Session network = session.get();
        if (network == null || network.isReadOnly()) {
            return false;
        }
        List<String> all = new ArrayList<>();
        List<String> open = new ArrayList<>();
        refs.stream().filter(ref -> ref.type().equals("Task")).flatMap(ref -> network.find(Task.class, ref.id()).stream()).forEach(task -> {
            all.add(task.getId());
            if (task.getDone() == null) {
                open.add(task.getId());
            }
        });
        try {
            if (open.isEmpty()) {
                Tasks.reopen(network, all);
            } else {
                Tasks.done(network, open);
            }
        } catch (NetworkException e) {
            MessageDialog.openError(timeline.getShell(), Messages.notDone, e.getMessage());
        }
        return !all.isEmpty();
    }
}
