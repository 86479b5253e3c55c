package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.List;

/** Says which rows lists and counts of one kind of object are answered from. */
interface Projection<E> {

    /**
     * Adds the rows of an object.
     *
     * @param pk the number of the object
     */
    void project(long pk, E entity, List<TableRow> rows) throws SQLException;
}
