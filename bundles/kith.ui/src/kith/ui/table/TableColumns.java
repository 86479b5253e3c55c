package kith.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

import kith.ui.table.TableLayout.Order;

/** The columns of a table as its model says: made, moved, sized, and marked by what the table is sorted by. */
final class TableColumns {

    private static final String HEADING = "kith.heading";
    private static final String ASCENDING = "\u25b2";
    private static final String DESCENDING = "\u25bc";

    private final Table table;
    private final ColumnModel model;
    private final Runnable resorted;
    private final Runnable changed;
    private boolean building;

    /**
     * @param resorted is run when the user sorts by other fields
     * @param changed is run when the user moves or sizes a column
     */
    TableColumns(Table table, ColumnModel model, Runnable resorted, Runnable changed) {
        this.table = table;
        this.model = model;
        this.resorted = resorted;
        this.changed = changed;
    }

    /** Makes the columns that are missing, and lets those go that are not shown: with many rows each one takes its time. */
    void update() {
        building = true;
        try {
            table.setRedraw(false);
            List<Heading> shown = model.shown();
            Map<String, TableColumn> there = new HashMap<>();
            for (TableColumn column : table.getColumns()) {
                if (shown.stream().noneMatch(heading -> heading.id().equals(heading(column).id()))) {
                    column.dispose();
                } else {
                    there.put(heading(column).id(), column);
                }
            }
            int[] order = new int[shown.size()];
            for (int i = 0; i < order.length; i++) {
                Heading heading = shown.get(i);
                TableColumn column = there.get(heading.id());
                if (column == null) {
                    column = add(heading);
                }
                column.setWidth(model.width(heading));
                order[i] = table.indexOf(column);
            }
            table.setColumnOrder(order);
            table.setRedraw(true);
        } finally {
            building = false;
        }
        mark();
    }

    private TableColumn add(Heading heading) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setData(HEADING, heading);
        column.setText(heading.label());
        column.setMoveable(true);
        column.addControlListener(ControlListener.controlMovedAdapter(event -> moved()));
        column.addControlListener(ControlListener.controlResizedAdapter(event -> resized(column, heading)));
        if (heading.sort() != null) {
            column.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                    event -> sort(heading, (event.stateMask & SWT.SHIFT) != 0)));
        }
        return column;
    }

    private void sort(Heading heading, boolean more) {
        if (more) {
            model.thenBy(heading.sort());
        } else {
            model.sortBy(heading.sort());
        }
        resorted.run();
    }

    private void resized(TableColumn column, Heading heading) {
        if (!building && column.getWidth() > 0 && column.getWidth() != model.width(heading)) {
            model.setWidth(heading.id(), column.getWidth());
            changed.run();
        }
    }

    private void moved() {
        if (building) {
            return;
        }
        List<String> order = new ArrayList<>();
        for (int index : table.getColumnOrder()) {
            order.add(heading(table.getColumn(index)).id());
        }
        if (!order.equals(model.shown().stream().map(Heading::id).toList())) {
            model.show(order);
            changed.run();
        }
    }

    /** Marks what the table is sorted by: one column by the arrow of the table, several by arrows with their rank. */
    void mark() {
        List<Order> sorts = model.sorts();
        TableColumn only = null;
        for (TableColumn column : table.getColumns()) {
            Heading heading = heading(column);
            int rank = heading.sort() == null ? 0 : model.rank(heading.sort());
            String label = heading.label();
            if (rank > 0 && sorts.size() > 1) {
                label += "  " + (sorts.get(rank - 1).descending() ? DESCENDING : ASCENDING) + rank;
            } else if (rank > 0) {
                only = column;
            }
            if (!label.equals(column.getText())) {
                column.setText(label);
            }
        }
        table.setSortColumn(only);
        table.setSortDirection(only == null ? SWT.NONE : sorts.get(0).descending() ? SWT.DOWN : SWT.UP);
    }

    /** Returns the columns in the order in which the table has made them, which is not that on the screen. */
    List<Heading> made() {
        return Arrays.stream(table.getColumns()).map(TableColumns::heading).toList();
    }

    static Heading heading(TableColumn column) {
        return (Heading) column.getData(HEADING);
    }
}
