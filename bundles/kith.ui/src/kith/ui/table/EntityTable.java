package kith.ui.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import kith.store.NetworkStore;
import kith.store.query.Condition;
import kith.store.query.Field;
import kith.store.query.Fields;
import kith.store.query.Sort;
import kith.ui.Colors;
import kith.ui.EmptyState;
import kith.ui.Reading;
import kith.ui.WidgetKeys;
import kith.ui.internal.Background;
import kith.ui.query.QueryField;

/**
 * A table over a query of the network: virtual, with columns that the user chooses, moves and sizes, sorted by one or
 * several of them, filtered as the user types. It remembers its layout, keeps selection and place over changes, and selects
 * {@link kith.core.EntityRef}s. To be used on the window's thread.
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
    private final TableLength length;
    private final Map<String, Column<R>> own = new LinkedHashMap<>();
    private final ContributedColumns contributions;
    private final ColumnModel choice;
    private final TableColumns columns;
    private final LayoutControl layout;
    private final TableMenu menu;
    private final Map<String, Integer> places = new HashMap<>();
    private NetworkStore store;
    private Fields fields;
    private List<ContributedColumns.Descriptor> contributed;

    /**
     * @param id names the table where its layout is remembered and, with {@code .table} and {@code .filter}, its widgets
     * @param filterHint what the filter says while it is empty
     */
    public EntityTable(Composite parent, String id, EntityList<R> list, String filterHint) {
        this(parent, id, list, filterHint, new ContributedColumns(RegistryFactory.getRegistry()));
    }

    /** @param contributions where the columns of plug-ins come from */
    EntityTable(Composite parent, String id, EntityList<R> list, String filterHint, ContributedColumns contributions) {
        super(parent, SWT.NONE);
        this.contributions = contributions;
        this.id = id;
        this.list = list;
        list.columns().forEach(column -> own.put(column.id(), column));
        contributed = contributions.of(list.type());
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
        length = new TableLength(table, model::size);
        selection = new TableSelection<>(table, list, model, length);
        selection.addSelectionChangedListener(event -> updateStatus());
        stack.topControl = table;
        choice = new ColumnModel(own.values().stream().map(EntityTable::heading).toList());
        LayoutStore layouts = new LayoutStore(InstanceScope.INSTANCE.getNode("kith.ui").node("table." + id), list.type());
        layouts.current().ifPresent(choice::apply);
        columns = new TableColumns(table, choice, this::resorted, this::saveLayout);
        layout = new LayoutControl(choice, layouts, columns, filter, this::refresh);
        menu = new TableMenu(layout, list.type());
        setFields(Fields.of(list.type()));
        HeaderMenu.install(table, menu);
        Executor window = Background.window(this);
        contributions.addListener(() -> window.execute(this::recontribute));
    }

    /** Has the columns of plug-ins that came while the table is open, and no longer those of plug-ins that went. */
    private void recontribute() {
        contributed = contributions.of(list.type());
        setFields(fields);
        refresh();
    }

    /** Returns the table, for menus and for the focus. */
    public Table getTable() {
        return table;
    }

    /** Returns what is selected, as {@link kith.core.EntityRef}s in the order of the table. */
    public ISelectionProvider selection() {
        return selection;
    }

    /** Adds to the menu of a view what the user can do to columns, order and layouts. */
    public void fillMenu(IMenuManager viewMenu) {
        viewMenu.add(new MenuContents(() -> {
            MenuManager contents = new MenuManager();
            menu.fill(contents);
            return contents.getItems();
        }));
    }

    /** Shows a network, or nothing if it is null. */
    public void setStore(NetworkStore newStore) {
        store = newStore;
        filter.setStore(store);
        selection.clear();
        model.clear();
        if (store != null) {
            readFields();
            refresh();
        }
    }

    /** Learns which fields the network has; the user may have made new ones. */
    private void readFields() {
        NetworkStore from = store;
        Reading.of(this, () -> from.fields(list.type()), known -> {
            boolean other = store == from && !known.all().equals(fields.all());
            if (other) {
                setFields(known);
                refresh();
            }
        });
    }

    /** Reads what is shown anew. */
    public void refresh() {
        if (store != null && !isDisposed()) {
            ExtraCells extras = new ExtraCells(list.type(), store, fields, choice.shown(), contributed);
            model.setExtras(rows -> extras.of(rows.stream().map(row -> row == null ? null : list.id(row)).toList()));
            int inSight = table.getClientArea().height / Math.max(1, table.getItemHeight()) + 2;
            model.show(store, list.query(filter.condition(), sorts()), table.getTopIndex(), inSight);
        }
    }

    /** Draws the row of an object again, as when its picture has come; the row itself is not read anew. */
    public void drawAgain(String object) {
        Integer place = places.get(object);
        if (place != null && place < table.getItemCount()) {
            table.clear(place);
        }
    }

    /** Reads what is shown anew, and which fields there are to show. */
    public void refreshFields() {
        if (store != null) {
            filter.refreshFields();
            readFields();
        }
    }

    private List<Sort> sorts() {
        return choice.sorts().stream().flatMap(order -> fields.find(order.field()).stream()
                .filter(field -> field.isSortable()).map(field -> new Sort(field, order.descending()))).toList();
    }

    private void setFields(Fields known) {
        fields = known;
        Set<String> covered = Stream.concat(own.keySet().stream(), own.values().stream().map(Column::sort))
                .collect(Collectors.toSet());
        Stream<Heading> more = contributed.stream().map(column -> new Heading(column.id(), column.label(), column.width(),
                column.sort() == null ? null : fields.find(column.sort()).filter(Field::isSortable).map(Field::name).orElse(null)));
        choice.setMore(Stream.concat(FieldColumns.of(fields, covered).stream(), more).toList());
        columns.update();
    }

    private static Heading heading(Column<?> column) {
        return new Heading(column.id(), column.label(), column.width(), column.sort());
    }

    /**
     * Copies the selected rows as text: the headings and then a line for each, with tabs between what stands in the columns.
     * Rows that are not shown are read in the background.
     */
    public void copy() {
        RowText<R> text = new RowText<>(choice.shown(), own);
        model.read(table.getSelectionIndices(), text::of, copied -> {
            Clipboard clipboard = new Clipboard(getDisplay());
            clipboard.setContents(new Object[] { copied }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        });
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
        made.addListener(SWT.KeyDown, this::type);
        CutText.install(made);
        return made;
    }

    /** What is typed in the table filters it. */
    private void type(Event event) {
        if (Character.isLetterOrDigit(event.character) && (event.stateMask & ~SWT.SHIFT) == 0) {
            filter.type(event.character);
            event.doit = false;
        }
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        R row = model.row(event.index);
        Map<String, Cell> extras = model.extra(event.index);
        int index = 0;
        for (Heading heading : columns.made()) {
            Column<R> column = own.get(heading.id());
            Cell cell = column == null ? extras.getOrDefault(heading.id(), Cell.EMPTY) : null;
            item.setText(index, row == null ? "" : cell == null ? column.text().apply(row) : cell.text());
            Meters.set(item, index, row == null || cell == null ? null : cell.measure());
            if (column != null && column.image() != null) {
                item.setImage(index, row == null ? null : column.image().apply(row));
                if (row != null) {
                    places.put(list.id(row), event.index);
                }
            }
            index++;
        }
    }

    private void resorted() {
        layout.changed();
    }

    private void saveLayout() {
        layout.store().setCurrent(layout.layout());
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
        status.setText(!model.isLoaded() ? "" : selection.size() > 1 ? NLS.bind(Messages.selected, count, "%,d".formatted(selection.size())) : count);
    }

    /** Brings the table to what the model says. */
    private final class TableUpdate implements ListModel.Listener {

        @Override
        public void listChanged() {
            int top = Math.min(table.getTopIndex(), Math.max(0, model.size() - 1));
            table.setRedraw(false);
            length.adjust();
            places.clear();
            table.clearAll();
            table.setTopIndex(top);
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
