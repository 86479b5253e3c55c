package kith.store.internal.sqlite;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * A row as it is to stand in a table.
 *
 * @param values the values of the table's columns, those of the key first; not to be changed
 */
record TableRow(Table table, Object... values) {

    Object[] key() {
        return Arrays.copyOf(values, table.keys());
    }

    /** Returns what only this row has, of all rows of all tables. */
    List<Object> identity() {
        Object[] identity = Arrays.copyOf(values, table.keys() + 1);
        identity[table.keys()] = table.name();
        return Arrays.asList(identity);
    }

    /** Returns which columns have another value than in an older state of this row. */
    BitSet changesSince(TableRow older) {
        BitSet changes = new BitSet(values.length);
        for (int i = table.keys(); i < values.length; i++) {
            if (!Objects.deepEquals(values[i], older.values[i])) {
                changes.set(i);
            }
        }
        return changes;
    }
}
