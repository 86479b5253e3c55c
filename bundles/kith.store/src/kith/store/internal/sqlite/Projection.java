package kith.store.internal.sqlite;

import java.sql.SQLException;

/**
 * Keeps the tables that lists and counts of one kind of object are answered from. What {@link #add} writes depends on
 * the object and on others in the file; {@link #remove} takes it away again, given the object as it was.
 */
interface Projection<E> {

    void add(long pk, E entity) throws SQLException;

    void remove(long pk, E entity) throws SQLException;
}
