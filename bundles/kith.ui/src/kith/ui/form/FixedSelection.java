package kith.ui.form;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;

/** The selection of an editor: the object that it edits, as long as it is open. */
record FixedSelection(ISelection selection) implements ISelectionProvider {

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
        // It never changes.
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        // It never changes.
    }
}
