package kith.ui.form;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;

/** The selection of an editor: the object that it edits, as long as it is open. */
final class FixedSelection implements ISelectionProvider {

    private final ISelection selection;
    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();

    FixedSelection(ISelection selection) {
        this.selection = selection;
    }

    /** Tells of it: the workbench asks an editor that it opens for its selection before the editor is made. */
    void tell() {
        listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, selection)));
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection other) {
        // An editor edits what it was opened for.
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
