package kith.app.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/**
 * Tables whose rows are made when they are looked at. The engine of themes colours rows one by one, also those that a table of
 * GTK has made anew meanwhile, of which the program dies.
 */
final class VirtualTables {

    /** A table as it was. */
    private record Rows(Table table, int count, int top, int[] selected) {

        static Rows of(Table table) {
            return new Rows(table, table.getItemCount(), table.getTopIndex(), table.getSelectionIndices());
        }

        void restore() {
            if (!table.isDisposed() && table.getItemCount() == 0) {
                table.setItemCount(count);
                table.setSelection(selected);
                table.setTopIndex(top);
            }
        }
    }

    private VirtualTables() {
    }

    /** Does something while all tables of all windows have no rows; then they have the same as before. */
    static void whileEmpty(Display display, Runnable change) {
        List<Rows> tables = new ArrayList<>();
        for (Shell shell : display.getShells()) {
            collect(shell, tables);
        }
        tables.forEach(rows -> rows.table.setItemCount(0));
        try {
            change.run();
        } finally {
            tables.forEach(Rows::restore);
        }
    }

    private static void collect(Control control, List<Rows> tables) {
        if (control instanceof Table table) {
            if ((table.getStyle() & SWT.VIRTUAL) != 0) {
                tables.add(Rows.of(table));
            }
        } else if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, tables);
            }
        }
    }
}
