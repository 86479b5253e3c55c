package kith.timeline.internal.tabs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

import kith.core.EntityRef;
import kith.core.Session;
import kith.store.EntityQuery;
import kith.store.EntityRow;
import kith.store.NetworkStore;
import kith.store.Query;
import kith.store.query.Condition;
import kith.store.query.Field;
import kith.store.query.Fields;
import kith.store.query.Sort;
import kith.ui.EmptyState;
import kith.ui.Reading;
import kith.ui.TabBar;
import kith.ui.photo.Faces;
import kith.ui.table.Column;
import kith.ui.table.EntityList;
import kith.ui.table.EntityTable;

/** A table of objects of one class with several lists to choose from, each of which tells how many objects are on it. */
public final class TabbedTable extends Composite {

    /** What the table lists; all its rows have the fields that it names, in this order. */
    public interface Contents {

        /** Returns the name of the class. */
        String type();

        /** Returns the lists, in order. */
        List<Tab> tabs();

        /** Returns the names of the fields that are read of each object. */
        List<String> fields();

        /**
         * Returns the columns.
         *
         * @param faces shows whom an object has to do with
         */
        List<Column<EntityRow>> columns(Faces faces);

        /** Returns what they are sorted by before the user sorts them, as queries say it. */
        String order();

        /** Returns what all lists are restricted to, such as those of one person. */
        default Condition restriction() {
            return Condition.EVERYTHING;
        }
    }

    private static final int FACE = 20;

    private final Contents contents;
    private final EntityTable<EntityRow> table;
    private final TabBar bar;
    private Tab shown;
    private final Faces faces;
    private NetworkStore store;

    /** @param id names the table where its layout is remembered, and its widgets for tests */
    public TabbedTable(Composite parent, String id, Contents contents, String filterHint) {
        super(parent, SWT.NONE);
        this.contents = contents;
        shown = contents.tabs().get(0);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        List<Tab> tabs = contents.tabs();
        bar = new TabBar(this, id + ".tabs", tabs.size(), index -> show(tabs.get(index)));
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(bar);
        tabs.forEach(tab -> bar.setText(tabs.indexOf(tab), NLS.bind(Messages.tab, tab.label(), "")));
        bar.select(0);
        faces = new Faces(this, contact -> drawSeen());
        table = new EntityTable<>(this, id, new Listed(), filterHint);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    }

    /** Returns the table. */
    public EntityTable<EntityRow> table() {
        return table;
    }

    /** Returns the list that is shown. */
    public Tab shown() {
        return shown;
    }

    /** Returns the ids of the objects that are selected. */
    public List<String> ids() {
        return ((IStructuredSelection) table.selection().getSelection()).stream().map(EntityRef.class::cast).map(EntityRef::id).toList();
    }

    /** Shows a network, or nothing if it is null. */
    public void setSession(Session session) {
        faces.follow(session);
        store = session == null ? null : session.getStore();
        table.setStore(store);
        count();
    }

    private void drawSeen() {
        Table rows = table.getTable();
        int last = Math.min(rows.getItemCount(), rows.getTopIndex() + rows.getClientArea().height / rows.getItemHeight() + 1) - 1;
        if (rows.getTopIndex() <= last) {
            rows.clear(rows.getTopIndex(), last);
        }
    }

    /** Reads what is shown anew. */
    public void refresh() {
        if (store != null) {
            table.refresh();
            count();
        }
    }

    /**
     * Returns the face of the first of those whom an object has to do with, or null if there is nobody.
     *
     * @param names which of the values has their names
     */
    public static Image face(EntityRow row, int names, Faces faces) {
        String all = row.values().get(names);
        return all.isEmpty() ? null : faces.get(row.person(), all.split(", ")[0], FACE);
    }

    /** Shows one of the lists, as if the user had chosen it. */
    public void show(String id) {
        List<Tab> tabs = contents.tabs();
        tabs.stream().filter(tab -> tab.id().equals(id)).findFirst().ifPresent(tab -> {
            bar.select(tabs.indexOf(tab));
            show(tab);
        });
    }

    private void show(Tab tab) {
        shown = tab;
        refresh();
    }

    private void count() {
        NetworkStore from = store;
        if (from == null) {
            return;
        }
        Condition restriction = contents.restriction();
        Supplier<Map<String, Integer>> read = () -> {
            Map<String, Integer> counts = new HashMap<>();
            contents.tabs().forEach(tab -> counts.put(tab.id(), from.list(new EntityQuery(contents.type(),
                    restriction.and(tab.condition()), List.of(), List.of())).size()));
            return counts;
        };
        Reading.of(bar, read, counts -> {
            List<Tab> tabs = contents.tabs();
            tabs.forEach(tab -> bar.setText(tabs.indexOf(tab),
                    NLS.bind(Messages.tab, tab.label(), "%,d".formatted(counts.get(tab.id())))));
        });
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }

    /** The list that is shown, as the table sees it. */
    private final class Listed implements EntityList<EntityRow> {

        @Override
        public String type() {
            return contents.type();
        }

        @Override
        public String id(EntityRow row) {
            return row.id();
        }

        @Override
        public List<Column<EntityRow>> columns() {
            return contents.columns(faces);
        }

        @Override
        public Query<EntityRow> query(Condition filter, List<Sort> sorts) {
            Fields fields = Fields.of(type());
            List<Field> read = contents.fields().stream().map(fields::get).toList();
            return new EntityQuery(type(), shown.condition().and(contents.restriction()).and(filter),
                    sorts.isEmpty() ? fields.sorts(contents.order()) : sorts, read);
        }

        @Override
        public void describe(EmptyState empty, boolean filtered) {
            empty.show(filtered ? Messages.noMatch : shown.label(), filtered ? Messages.noMatchHint : shown.empty(), null, () -> { });
        }
    }
}
