package kith.ui.table;

import kith.core.EntityRef;
import kith.store.NetworkStore;

/**
 * What a contributed column says; see {@link ColumnMeter} for one that is drawn. Implementations are contributed to
 * {@code kith.ui.columns}.
 */
public interface ColumnText {

    /**
     * Returns what a cell says, never null. Called on a background thread.
     *
     * @param ref the object of the row
     * @param store where to read
     */
    String text(EntityRef ref, NetworkStore store);
}
