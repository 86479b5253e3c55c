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
import kith.core.Session;
import kith.core.touch.Touch;
import kith.core.touch.TouchListing;
import kith.core.touch.TouchRow;
import kith.ui.Reading;
import kith.ui.WidgetKeys;
import kith.ui.photo.Faces;
import kith.ui.table.ListModel;

/**
 * The people of one state, the most urgent first. Who they are is read as they come in sight. It selects {@link EntityRef}s
 * and keeps what is selected over changes.
 */
final class TouchTable implements ISelectionProvider {

    /** What a column says of a person on a day. */
    private static final List<BiFunction<TouchRow, LocalDate, String>> COLUMNS = List.of((row, day) -> row.name(),
            (row, day) -> TouchText.due(row.touch(), day), (row, day) -> TouchText.last(row.touch(), day),
            (row, day) -> TouchText.rhythm(row.touch()), (row, day) -> TouchText.work(row));

    private static final int ROW_HEIGHT = 28;
    private static final int AVATAR = 20;

    private final Table table;
    private final Faces faces;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final ListModel<TouchRow> model;
    private List<Touch> people = List.of();
    private LocalDate today = LocalDate.now();
    private TouchListing arriving;
    private LocalDate arrivingDay;
    private boolean entering;

    TouchTable(Composite parent) {
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        faces = new Faces(table, this::drawAgain);
        table.setHeaderVisible(true);
        WidgetKeys.set(table, "kith.timeline.touch.table");
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        column(Messages.name, 190);
        column(Messages.dueColumn, 140);
        column(Messages.lastContact, 110);
        column(Messages.rhythm, 190);
        column(Messages.work, 240);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> fire());
        model = new ListModel<>(Reading.background(), Reading.window(table), new ListModel.Listener() {

            @Override
            public void listChanged() {
                showArrived();
            }

            @Override
            public void rowsLoaded(int from, int count) {
                table.clear(from, Math.min(from + count, table.getItemCount()) - 1);
            }

            @Override
            public void failed(String message) {
                // It is logged by whoever runs the background; what was shown stays.
            }
        });
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
        TouchRow row = model.row(event.index);
        if (row == null) {
            return;
        }
        TableItem item = (TableItem) event.item;
        for (int i = 0; i < COLUMNS.size(); i++) {
            item.setText(i, COLUMNS.get(i).apply(row, today));
        }
        item.setImage(faces.get(row.touch().id(), row.name(), AVATAR));
    }

    /** Only who is in sight was asked for. */
    private void drawAgain(String person) {
        int last = Math.min(people.size(), table.getTopIndex() + inSight()) - 1;
        for (int i = table.getTopIndex(); i <= last; i++) {
            if (people.get(i).id().equals(person)) {
                table.clear(i);
            }
        }
    }

    private int inSight() {
        return table.getClientArea().height / Math.max(1, table.getItemHeight()) + 1;
    }

    /** Shows the photos of a network from now on. */
    void follow(Session session) {
        faces.follow(session);
    }

    /**
     * Shows people as soon as those in sight are read; the ones who are selected stay so if they are among them, or else who
     * stands in their place is.
     */
    void show(TouchListing listing, LocalDate day) {
        arriving = listing;
        arrivingDay = day;
        model.show(() -> listing, table.getTopIndex(), inSight());
    }

    /** Shows nobody. */
    void clear() {
        arriving = null;
        model.clear();
    }

    private void showArrived() {
        Set<String> selected = new HashSet<>(ids());
        int place = table.getSelectionIndex();
        int top = table.getTopIndex();
        people = arriving == null ? List.of() : arriving.people();
        today = arriving == null ? today : arrivingDay;
        table.setRedraw(false);
        table.setItemCount(people.size());
        table.clearAll();
        table.deselectAll();
        table.setTopIndex(Math.min(top, Math.max(0, people.size() - 1)));
        if (!selected.isEmpty()) {
            int[] indices = indices(selected);
            if (indices.length > 0) {
                table.select(indices);
            } else if (!people.isEmpty()) {
                table.select(Math.min(Math.max(0, place), people.size() - 1));
            }
        }
        table.setRedraw(true);
        if (entering && table.isFocusControl()) {
            entering = !selectFirst();
        }
        fire();
    }

    private int[] indices(Set<String> ids) {
        int[] found = new int[ids.size()];
        int count = 0;
        for (int i = 0; i < people.size() && count < found.length; i++) {
            if (ids.contains(people.get(i).id())) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Selects the first person if nobody is selected. */
    void enter() {
        table.setFocus();
        entering = people.isEmpty();
        if (selectFirst()) {
            fire();
        }
    }

    private boolean selectFirst() {
        if (table.getSelectionIndex() >= 0 || people.isEmpty()) {
            return false;
        }
        table.setSelection(0);
        return true;
    }

    /** Returns the ids of the people who are selected. */
    List<String> ids() {
        return Arrays.stream(table.getSelectionIndices()).filter(index -> index < people.size())
                .mapToObj(index -> people.get(index).id()).toList();
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
