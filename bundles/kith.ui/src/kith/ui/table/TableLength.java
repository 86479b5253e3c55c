package kith.ui.table;

import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

import org.eclipse.swt.widgets.Table;

/**
 * Brings a virtual table to its number of rows in steps between which the window answers: GTK takes a third of a second for
 * a hundred thousand rows at once. Rows that are not there any more are empty until they are gone. To be used on the thread
 * of the display.
 *
 * @since 0.1
 */
public final class TableLength {

    private static final int STEP = 200;
    /** How long the window is kept waiting. */
    private static final long BUDGET = TimeUnit.MILLISECONDS.toNanos(8);

    private final Table table;
    private final IntSupplier wanted;
    private boolean waiting;
    private int awaited;
    private Runnable reached = () -> { };

    /** @param wanted says how many rows there are to be */
    public TableLength(Table table, IntSupplier wanted) {
        this.table = table;
        this.wanted = wanted;
    }

    /** Goes some steps, and on when the window has had its turn. */
    public void adjust() {
        long start = System.nanoTime();
        int goal = wanted.getAsInt();
        int now = table.getItemCount();
        while (now != goal && System.nanoTime() - start < BUDGET) {
            now = goal > now ? Math.min(goal, now + STEP) : Math.max(goal, now - STEP);
            table.setItemCount(now);
        }
        if (awaited < now || now == goal) {
            Runnable next = reached;
            reached = () -> { };
            next.run();
        }
        if (now != goal && !waiting) {
            waiting = true;
            table.getDisplay().asyncExec(() -> {
                waiting = false;
                if (!table.isDisposed()) {
                    adjust();
                }
            });
        }
    }

    /** Does something once there is a row; what was to be done before and was not yet is not done. */
    void whenThere(int index, Runnable then) {
        reached = () -> { };
        if (index < table.getItemCount()) {
            then.run();
        } else {
            awaited = index;
            reached = then;
        }
    }
}
