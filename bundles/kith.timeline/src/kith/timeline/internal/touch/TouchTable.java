package kith.timeline.internal.touch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import kith.core.EntityRef;
import kith.core.touch.Touch;
import kith.ui.Avatars;
import kith.ui.WidgetKeys;

/** The people of one state, the most urgent first. It selects {@link EntityRef}s and keeps what is selected over changes. */
final class TouchTable implements ISelectionProvider {

    private static final int ROW_HEIGHT = 28;
    private static final int AVATAR = 20;

    private final Table table;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private List<Touch> rows = List.of();
    private LocalDate today = LocalDate.now();

    TouchTable(Composite parent) {
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        WidgetKeys.set(table, "kith.timeline.touch.table");
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        column(Messages.name, 190);
        column(Messages.dueColumn, 110);
        column(Messages.lastContact, 110);
        column(Messages.rhythm, 150);
        column(Messages.work, 240);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> fire());
    }

    private void column(String name, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        column.setWidth(width);
    }

    Table control() {
        return table;
    }

    private void fill(Event event) {
        if (event.index >= rows.size()) {
            return;
        }
        Touch touch = rows.get(event.index);
        TableItem item = (TableItem) event.item;
        List<BiFunction<Touch, LocalDate, String>> columns = List.of((each, day) -> each.name(), TouchText::due, TouchText::last,
                (each, day) -> TouchText.rhythm(each), (each, day) -> TouchText.work(each));
        for (int i = 0; i < columns.size(); i++) {
            item.setText(i, columns.get(i).apply(touch, today));
        }
        item.setImage(Avatars.get(touch.name(), AVATAR));
    }

    /** Shows people; the ones who are selected stay so if they are among them, or else who stands in their place is. */
    void show(List<Touch> people, LocalDate day) {
        Set<String> selected = new HashSet<>(ids());
        int place = table.getSelectionIndex();
        int top = table.getTopIndex();
        rows = people;
        today = day;
        table.setRedraw(false);
        table.setItemCount(rows.size());
        table.clearAll();
        table.deselectAll();
        table.setTopIndex(Math.min(top, Math.max(0, rows.size() - 1)));
        if (!selected.isEmpty()) {
            int[] indices = indices(selected);
            if (indices.length > 0) {
                table.select(indices);
            } else if (!rows.isEmpty()) {
                table.select(Math.min(Math.max(0, place), rows.size() - 1));
            }
        }
        table.setRedraw(true);
        fire();
    }

    private int[] indices(Set<String> ids) {
        int[] found = new int[ids.size()];
        int count = 0;
        for (int i = 0; i < rows.size() && count < found.length; i++) {
            if (ids.contains(rows.get(i).id())) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Selects the first person if nobody is selected. */
    void enter() {
        table.setFocus();
        if (table.getSelectionIndex() < 0 && !rows.isEmpty()) {
            table.setSelection(0);
            fire();
        }
    }

    /** Returns the ids of the people who are selected. */
    List<String> ids() {
        return Arrays.stream(table.getSelectionIndices()).filter(index -> index < rows.size())
                .mapToObj(index -> rows.get(index).id()).toList();
    }

    @Override
    public IStructuredSelection getSelection() {
        return new StructuredSelection(ids().stream().map(id -> new EntityRef("Person", id)).toList());
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof EntityRef ref) {
            int[] indices = indices(Set.of(ref.id()));
            if (indices.length > 0 && !ids().equals(List.of(ref.id()))) {
                table.setSelection(indices);
                fire();
            }
        }
    }

    private void fire() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
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
