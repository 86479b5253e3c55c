package kith.ui.table;

import java.util.function.IntSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;

/**
 * Brings a virtual table to its number of rows in steps between which the window answers: GTK takes a third of a second for
 * a hundred thousand rows at once. Rows that are not there any more are empty until they are gone.
 */
final class TableLength {

    private static final int STEP = 3000;

    private final Table table;
    private final IntSupplier wanted;
    private boolean waiting;

    /** @param wanted says how many rows there are to be */
    TableLength(Table table, IntSupplier wanted) {
        this.table = table;
        this.wanted = wanted;
    }

    /** Goes a step, and on when the window has had its turn. */
    void adjust() {
        int now = table.getItemCount();
        int goal = wanted.getAsInt();
        int next = goal > now ? Math.min(goal, now + STEP) : Math.max(goal, now - STEP);
        if (next != now) {
            table.setItemCount(next);
        }
        if (next != goal && !waiting) {
            waiting = true;
            Display display = table.getDisplay();
            display.asyncExec(() -> {
                waiting = false;
                if (!table.isDisposed()) {
                    adjust();
                }
            });
        }
    }

    /** Goes all the way at once if a row has to be there now. */
    void reach(int index) {
        if (index >= table.getItemCount() && index < wanted.getAsInt()) {
            table.setItemCount(index + 1);
        }
    }
}
