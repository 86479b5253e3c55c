package kith.ui.table;

import kith.core.EntityRef;
import kith.store.NetworkStore;
import kith.store.ReadOnlyNetworkStore;
import kith.ui.table.ColumnMeter.Measure;

/**
 * What a cell says that does not come with the row of its table.
 *
 * @param text what it says, never null
 * @param measure what is drawn of it, or null if it is text alone
 */
public record Cell(String text, Measure measure) {

    /** A cell that says nothing. */
    public static final Cell EMPTY = new Cell("");

    /** Makes a cell of text alone. */
    public Cell(String text) {
        this(text, null);
    }

    /** Returns what a contributed column says of an object. */
    static Cell of(ColumnText column, EntityRef ref, NetworkStore store) {
        NetworkStore view = ReadOnlyNetworkStore.of(store);
        return column instanceof ColumnMeter meter
                ? meter.measure(ref, view).map(measure -> new Cell(measure.text(), measure)).orElse(EMPTY)
                : new Cell(column.text(ref, view));
    }
}
