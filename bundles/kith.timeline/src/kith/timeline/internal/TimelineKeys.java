package kith.timeline.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import kith.store.TimelineRow;
import kith.timeline.internal.model.RowSelection;
import kith.timeline.internal.model.Viewport;

/** The keyboard and the mouse in the timeline. */
final class TimelineKeys {

    private final TimelineControl control;
    private final Viewport viewport;
    private final RowSelection selection;
    private int hovered = -1;

    TimelineKeys(TimelineControl control) {
        this.control = control;
        viewport = control.viewport();
        selection = control.rows();
        control.addListener(SWT.KeyDown, this::key);
        control.addListener(SWT.Traverse, this::traverse);
        control.addListener(SWT.MouseDown, this::mouse);
        control.addListener(SWT.MouseDoubleClick, event -> {
            if (event.button == 1 && viewport.rowAt(event.y) >= 0) {
                control.openCaret();
            }
        });
        control.addListener(SWT.MouseMove, this::hover);
    }

    private void key(Event event) {
        boolean range = (event.stateMask & SWT.SHIFT) != 0;
        int caret = selection.caret() < 0 ? control.start() - 1 : selection.caret();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> control.moveTo(caret + 1, range);
            case SWT.ARROW_UP -> control.moveTo(caret - 1, range);
            case SWT.PAGE_DOWN -> control.moveTo(caret + viewport.rowsInSight(), range);
            case SWT.PAGE_UP -> control.moveTo(caret - viewport.rowsInSight(), range);
            case SWT.HOME -> control.moveTo(0, range);
            case SWT.END -> control.moveTo(control.model().count() - 1, range);
            case SWT.CR, SWT.KEYPAD_CR -> control.openCaret();
            default -> {
                return;
            }
        }
        control.setToolTipText(null);
        hovered = -1;
        event.doit = false;
    }

    /** A canvas that listens to keys keeps them all; Tab has to lead on. */
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void mouse(Event event) {
        control.setFocus();
        int index = viewport.rowAt(event.y);
        TimelineRow row = index < 0 ? null : control.model().row(index);
        if (row == null) {
            return;
        }
        if (event.button == 1 && (event.stateMask & SWT.MOD1) != 0) {
            control.toggle(index);
        } else if (event.button == 1 || !selection.contains(TimelineControl.ref(row))) {
            control.moveTo(index, event.button == 1 && (event.stateMask & SWT.SHIFT) != 0);
        }
    }

    private void hover(Event event) {
        int index = viewport.rowAt(event.y);
        if (index != hovered) {
            hovered = index;
            TimelineRow row = index < 0 ? null : control.model().row(index);
            control.setToolTipText(row == null || row.note().isBlank() ? null : row.note());
        }
    }
}
