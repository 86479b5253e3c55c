package kith.timeline.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

import kith.core.EntityRef;
import kith.timeline.internal.model.RowSelection;

/** Tells the workbench what is selected in the timeline: {@link EntityRef}s, once each time that it is something else. */
final class TimelineSelection implements ISelectionProvider {

    private final RowSelection rows;
    private final Runnable redraw;
    private final List<ISelectionChangedListener> listeners = new ArrayList<>();
    private List<EntityRef> told = List.of();

    /** @param redraw shows what is selected */
    TimelineSelection(RowSelection rows, Runnable redraw) {
        this.rows = rows;
        this.redraw = redraw;
    }

    /** Tells listeners, unless they know. */
    void tell() {
        List<EntityRef> refs = rows.refs();
        if (!refs.equals(told)) {
            told = refs;
            SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
            List.copyOf(listeners).forEach(each -> each.selectionChanged(event));
        }
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(rows.refs());
    }

    @Override
    public void setSelection(ISelection wanted) {
        if (wanted instanceof IStructuredSelection structured && structured.isEmpty()) {
            rows.clear();
            redraw.run();
            tell();
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener added) {
        listeners.add(added);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener removed) {
        listeners.remove(removed);
    }
}
