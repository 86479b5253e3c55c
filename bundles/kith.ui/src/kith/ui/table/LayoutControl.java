package kith.ui.table;

import java.util.List;

import org.eclipse.swt.widgets.Shell;

import kith.ui.query.QueryField;

/** What a user can do to the layout of a table. It is kept at once, and shown. */
final class LayoutControl {

    private final ColumnModel model;
    private final LayoutStore store;
    private final TableColumns columns;
    private final QueryField filter;
    private final Runnable refresh;

    /** @param refresh reads the rows anew, in another order or with other columns */
    LayoutControl(ColumnModel model, LayoutStore store, TableColumns columns, QueryField filter, Runnable refresh) {
        this.model = model;
        this.store = store;
        this.columns = columns;
        this.filter = filter;
        this.refresh = refresh;
    }

    ColumnModel model() {
        return model;
    }

    LayoutStore store() {
        return store;
    }

    Shell shell() {
        return filter.getShell();
    }

    void sortBy(String field, boolean descending) {
        model.sortBy(field, descending);
        changed();
    }

    void thenBy(String field) {
        model.thenBy(field);
        changed();
    }

    void hide(String id) {
        model.hide(id);
        changed();
    }

    void show(List<String> ids) {
        model.show(ids);
        changed();
    }

    void reset() {
        model.reset();
        changed();
    }

    /** Takes columns, order and filter of a layout. */
    void apply(TableLayout layout) {
        model.apply(layout);
        changed();
        if (!filter.getText().equals(layout.filter())) {
            filter.setText(layout.filter());
        }
    }

    TableLayout layout() {
        return model.layout(filter.getText());
    }

    /** Keeps the layout of now, and shows it. */
    void changed() {
        store.setCurrent(layout());
        columns.update();
        refresh.run();
    }
}
