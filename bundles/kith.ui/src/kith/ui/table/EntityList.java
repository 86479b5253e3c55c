package kith.ui.table;

import java.util.List;

import kith.store.Query;
import kith.store.query.Condition;
import kith.store.query.Sort;
import kith.ui.EmptyState;
import kith.ui.photo.Photos;

/**
 * What a table lists.
 *
 * @param <R> the row
 */
public interface EntityList<R> {

    /** Returns the name of the class in the model, such as {@code Person}. */
    String type();

    /** Returns the id of the object of a row. */
    String id(R row);

    /** Returns the columns in their first order; the first one names the object. */
    List<Column<R>> columns();

    /**
     * Returns the query to show.
     *
     * @param filter what the filter says, {@link Condition#EVERYTHING} if it is empty
     * @param sorts the order that the user chose by a column, empty for the first one
     */
    Query<R> query(Condition filter, List<Sort> sorts);

    /** Returns how to say how many rows there are while nothing is filtered, with {0} for the number. */
    default String count() {
        return Messages.count;
    }

    /**
     * Says where the photos of a network are; of a list that shows some.
     *
     * @param photos null while no network is open
     */
    default void setPhotos(Photos photos) {
        // Most lists show none.
    }

    /**
     * Says in an empty state what this list is; called when there are no rows.
     *
     * @param filtered whether there are none because of the words in the filter
     */
    void describe(EmptyState empty, boolean filtered);
}
