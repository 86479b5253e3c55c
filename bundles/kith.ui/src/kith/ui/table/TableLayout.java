package kith.ui.table;

import java.util.List;
import java.util.Objects;

/**
 * Which columns a table has, in which order and how wide, what it is sorted by and what it is filtered by. A value.
 *
 * @param columns the columns from left to right
 * @param sorts what it is sorted by, the most important first
 * @param filter the query in its filter, empty for none
 */
public record TableLayout(List<Place> columns, List<Order> sorts, String filter) {

    /**
     * A column in its place.
     *
     * @param id the id of the column
     * @param width the width in pixels at 100 %
     */
    public record Place(String id, int width) {

        public Place {
            Objects.requireNonNull(id);
        }
    }

    /**
     * What rows are sorted by.
     *
     * @param field the name of a field of queries
     * @param descending whether the order is reversed
     */
    public record Order(String field, boolean descending) {

        public Order {
            Objects.requireNonNull(field);
        }

        /** Reads what {@link #text} returns. */
        static Order of(String text) {
            return text.startsWith("-") ? new Order(text.substring(1), true) : new Order(text, false);
        }

        /** Returns the name of the field, after {@code -} if the order is reversed. */
        String text() {
            return (descending ? "-" : "") + field;
        }
    }

    public TableLayout {
        columns = List.copyOf(columns);
        sorts = List.copyOf(sorts);
        Objects.requireNonNull(filter);
    }

    /** Returns this layout with another filter. */
    TableLayout withFilter(String other) {
        return new TableLayout(columns, sorts, other);
    }
}
