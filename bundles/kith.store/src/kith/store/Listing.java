package kith.store;

import java.util.List;

/**
 * The answer to a query, served in pages: the rows that are asked for are read then. A listing keeps the order that it
 * had when it was made; rows of objects that are gone since then are null, the others are as they are now. Safe for use
 * by several threads. Its methods read the network: call them where waiting a moment is allowed.
 *
 * @param <R> the row that is shown of each object
 */
public interface Listing<R> {

    /** Returns how many rows there are. */
    int size();

    /**
     * Returns rows in order.
     *
     * @param from the index of the first row, from 0
     * @param count how many rows are wanted; fewer are returned at the end
     */
    List<R> rows(int from, int count);

    /** Returns the ids of all objects in order. */
    default List<String> ids() {
        return ids(0, size());
    }

    /**
     * Returns the ids of some objects in order.
     *
     * @param from the index of the first one, from 0
     * @param count how many are wanted; fewer are returned at the end
     */
    List<String> ids(int from, int count);

    /** Returns the index of an object, or -1 if it is not in this listing. */
    int indexOf(String id);
}
