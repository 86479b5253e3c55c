package kith.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

import kith.core.EntityRef;

/**
 * What is selected in a table, by id: it reaches to rows that have not been read yet, and stays when rows move. Ids of such
 * rows are read in the background; until then the selection is what it was.
 */
final class TableSelection<R> implements ISelectionProvider {

    private final Table table;
    private final EntityList<R> list;
    private final ListModel<R> model;
    private final TableLength length;
    private final List<ISelectionChangedListener> listeners = new ArrayList<>();
    private List<EntityRef> selected = List.of();
    /** What is to be selected as soon as it is in the list: an object just made, or one that a filter hides for now. */
    private List<EntityRef> wanted = List.of();

    TableSelection(Table table, EntityList<R> list, ListModel<R> model, TableLength length) {
        this.table = table;
        this.list = list;
        this.model = model;
        this.length = length;
        table.addListener(SWT.Selection, event -> read());
    }

    /** Returns how many objects are selected. */
    int size() {
        return selected.size();
    }

    /** Forgets what was selected in another network. */
    void clear() {
        wanted = List.of();
        set(wanted);
    }

    /** Takes what is selected in the table. */
    void read() {
        int[] indices = table.getSelectionIndices();
        List<EntityRef> now = new ArrayList<>(indices.length);
        for (int index : indices) {
            R row = model.loaded(index);
            if (row != null) {
                now.add(ref(list.id(row)));
            }
        }
        if (now.size() == indices.length) {
            take(now);
        } else {
            model.ids(indices, ids -> {
                if (!table.isDisposed() && Arrays.equals(indices, table.getSelectionIndices())) {
                    take(ids.stream().map(this::ref).toList());
                }
            });
        }
    }

    /** Selects in the table again what was selected before its rows changed; what is gone is no longer selected. */
    void restore() {
        table.deselectAll();
        show(false);
    }

    private void show(boolean reveal) {
        List<EntityRef> looked = wanted;
        if (looked.isEmpty()) {
            set(List.of());
            return;
        }
        model.find(looked.stream().map(EntityRef::id).toList(), indices -> {
            if (table.isDisposed() || looked != wanted) {
                return;
            }
            length.whenThere(Arrays.stream(indices).max().orElse(-1), () -> show(looked, indices, reveal));
        });
    }

    private void show(List<EntityRef> looked, int[] indices, boolean reveal) {
        if (table.isDisposed() || looked != wanted) {
            return;
        }
        List<EntityRef> now = new ArrayList<>(looked.size());
        for (int i = 0; i < indices.length; i++) {
            if (indices[i] >= 0) {
                now.add(looked.get(i));
            }
        }
        int top = table.getTopIndex();
        if (now.size() == model.size()) {
            // Faster than one by one.
            table.selectAll();
        } else {
            table.setSelection(Arrays.stream(indices).filter(index -> index >= 0).toArray());
        }
        if (!reveal) {
            table.setTopIndex(top);
        }
        set(now);
    }

    private void take(List<EntityRef> now) {
        wanted = now;
        set(now);
    }

    private EntityRef ref(String id) {
        return new EntityRef(list.type(), id);
    }

    private void set(List<EntityRef> now) {
        boolean changed = !Objects.equals(now, selected);
        selected = List.copyOf(now);
        if (changed) {
            SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
            List.copyOf(listeners).forEach(listener -> listener.selectionChanged(event));
        }
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(selected);
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            wanted = structured.stream().filter(EntityRef.class::isInstance).map(EntityRef.class::cast)
                    .filter(ref -> ref.type().equals(list.type())).toList();
            if (wanted.isEmpty()) {
                table.deselectAll();
            }
            show(true);
        }
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
