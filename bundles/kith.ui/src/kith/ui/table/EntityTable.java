package kith.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import kith.core.EntityRef;
import kith.store.NetworkStore;
import kith.store.query.Condition;
import kith.store.query.Fields;
import kith.store.query.Sort;
import kith.ui.Colors;
import kith.ui.EmptyState;
import kith.ui.WidgetKeys;
import kith.ui.internal.Background;
import kith.ui.query.QueryField;

/**
 * A table over a query of the network: virtual, sorted by its headings, filtered as the user types. It remembers widths
 * and order of its columns, keeps selection and place over changes, and selects {@link EntityRef}s.
 *
 * @param <R> the row
 */
public final class EntityTable<R> extends Composite {

    private static final int ROW_HEIGHT = 28;
    private final String id;
    private final EntityList<R> list;
    private final QueryField filter;
    private final Label status;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final Table table;
    private final EmptyState empty;
    private final ListModel<R> model;
    private final TableSelection<R> selection;
    private final Map<TableColumn, Column<R>> columns = new LinkedHashMap<>();
    private final ContributedColumns contributions = new ContributedColumns(RegistryFactory.getRegistry());
    private final Map<String, String> contributed = new ConcurrentHashMap<>();
    private NetworkStore store;
    private String sort;
    private boolean descending;

    /**
     * @param id names the table where its layout is remembered and, with {@code .table} and {@code .filter}, its widgets
     * @param filterHint what the filter says while it is empty
     */
    public EntityTable(Composite parent, String id, EntityList<R> list, String filterHint) {
        super(parent, SWT.NONE);
        this.id = id;
        this.list = list;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        filter = new QueryField(this, list.type(), id + ".filter", filterHint, this::refresh, this::enter);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
        body = new Composite(this, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(body);
        table = createTable();
        empty = new EmptyState(body);
        status = new Label(this, SWT.NONE);
        Colors.mute(status);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 3).applyTo(status);
        status.setText(" ");
        model = new ListModel<>(Background.EXECUTOR, Background.window(this), new TableUpdate());
        selection = new TableSelection<>(table, list, model);
        selection.addSelectionChangedListener(event -> updateStatus());
        stack.topControl = table;
        addDisposeListener(event -> saveLayout());
    }

    /** Returns the table, for menus and for the focus. */
    public Table getTable() {
        return table;
    }

    /** Returns what is selected, as {@link EntityRef}s in the order of the table; to be used on the window's thread. */
    public ISelectionProvider selection() {
        return selection;
    }

    /** Shows a network, or nothing if it is null. */
    public void setStore(NetworkStore newStore) {
        store = newStore;
        filter.setStore(store);
        selection.clear();
        if (store == null) {
            model.clear();
        } else {
            refresh();
        }
    }

    /** Reads what is shown anew. */
    public void refresh() {
        if (store != null && !isDisposed()) {
            NetworkStore from = store;
            model.setDecoration(rows -> decorate(rows, from));
            model.show(store, list.query(filter.condition(), sorts()));
        }
    }

    private List<Sort> sorts() {
        return sort == null ? List.of() : List.of(Fields.of(list.type()).sort(sort, descending));
    }

    @Override
    public boolean setFocus() {
        return stack.topControl == table ? table.setFocus() : filter.setFocus();
    }

    /** Returns what the filter says. */
    public Condition getFilter() {
        return filter.condition();
    }

    /** Moves the focus to the filter. */
    public void focusFilter() {
        filter.setFocus();
    }

    private Table createTable() {
        Table made = new Table(body, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        made.setHeaderVisible(true);
        WidgetKeys.set(made, id + ".table");
        made.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        made.addListener(SWT.SetData, this::fill);
        IEclipsePreferences layout = preferences();
        for (Column<R> column : allColumns()) {
            TableColumn control = new TableColumn(made, SWT.LEFT);
            control.setText(column.label());
            control.setMoveable(true);
            control.setWidth(layout.getInt(column.id() + ".width", column.width()));
            columns.put(control, column);
            if (column.sort() != null) {
                control.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(control)));
            }
        }
        restoreOrder(made, layout.get("order", ""));
        return made;
    }

    private List<Column<R>> allColumns() {
        List<Column<R>> all = new ArrayList<>(list.columns());
        for (ContributedColumns.Descriptor column : contributions.of(list.type())) {
            all.add(new Column<>(column.id(), column.label(), column.width(),
                    row -> contributed.getOrDefault(column.id() + ' ' + list.id(row), ""), null));
        }
        return all;
    }

    /** Asks contributed columns what they say of a page of rows; in the background. */
    private List<R> decorate(List<R> rows, NetworkStore from) {
        for (ContributedColumns.Descriptor column : contributions.of(list.type())) {
            for (R row : rows) {
                if (row != null) {
                    EntityRef ref = new EntityRef(list.type(), list.id(row));
                    contributed.put(column.id() + ' ' + ref.id(), column.text().call(each -> each.text(ref, from), ""));
                }
            }
        }
        return rows;
    }

    private void sortBy(TableColumn control) {
        String chosen = columns.get(control).sort();
        descending = chosen.equals(sort) && !descending;
        sort = chosen;
        table.setSortColumn(control);
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        refresh();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        R row = model.row(event.index);
        int index = 0;
        for (Column<R> column : columns.values()) {
            item.setText(index, row == null ? "" : column.text().apply(row));
            if (column.image() != null) {
                item.setImage(index, row == null ? null : column.image().apply(row));
            }
            index++;
        }
    }

    /** Goes from the filter to what it found. */
    private void enter() {
        if (table.getItemCount() > 0) {
            table.setFocus();
            if (table.getSelectionIndex() < 0) {
                table.setSelection(0);
                selection.read();
            }
        }
    }

    private void updateStatus() {
        boolean filtered = filter.isFiltered();
        String count = NLS.bind(filtered ? Messages.found : list.count(), "%,d".formatted(model.size()));
        status.setText(selection.size() > 1 ? NLS.bind(Messages.selected, count, "%,d".formatted(selection.size())) : count);
    }

    private IEclipsePreferences preferences() {
        return (IEclipsePreferences) InstanceScope.INSTANCE.getNode("kith.ui").node("table." + id);
    }

    private void saveLayout() {
        IEclipsePreferences layout = preferences();
        columns.forEach((control, column) -> layout.putInt(column.id() + ".width", control.getWidth()));
        layout.put("order", Arrays.toString(table.getColumnOrder()));
    }

    private static void restoreOrder(Table table, String saved) {
        int[] order = Arrays.stream(saved.replaceAll("[\\[\\] ]", "").split(",")).filter(text -> text.matches("\\d+"))
                .mapToInt(Integer::parseInt).toArray();
        int[] sorted = order.clone();
        Arrays.sort(sorted);
        boolean fits = order.length == table.getColumnCount();
        for (int i = 0; fits && i < sorted.length; i++) {
            fits = sorted[i] == i;
        }
        if (fits) {
            table.setColumnOrder(order);
        }
    }

    /** Brings the table to what the model says. */
    private final class TableUpdate implements ListModel.Listener {

        @Override
        public void listChanged() {
            int top = table.getTopIndex();
            table.setRedraw(false);
            table.setItemCount(model.size());
            table.clearAll();
            table.setTopIndex(Math.min(top, Math.max(0, model.size() - 1)));
            table.setRedraw(true);
            boolean nothing = model.size() == 0 && model.isLoaded();
            if (nothing) {
                list.describe(empty, filter.isFiltered());
            }
            stack.topControl = nothing ? empty : table;
            body.layout();
            updateStatus();
            selection.restore();
        }

        @Override
        public void rowsLoaded(int from, int count) {
            int end = Math.min(from + count, table.getItemCount()) - 1;
            if (end >= from) {
                table.clear(from, end);
            }
        }

        @Override
        public void failed(String message) {
            if (!model.isLoaded()) {
                status.setText("");
                empty.show(Messages.unreadable, message, Messages.again, EntityTable.this::refresh);
                stack.topControl = empty;
                body.layout();
            }
        }
    }
}
