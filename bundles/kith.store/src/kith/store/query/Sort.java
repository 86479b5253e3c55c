package kith.store.query;

import java.util.Objects;

/**
 * What a list is sorted by; values that are not there come last either way.
 *
 * @param descending whether the order is reversed
 */
public record Sort(Field field, boolean descending) {

    public Sort {
        Objects.requireNonNull(field);
    }

    /** Returns the text that {@link Fields#sorts} reads: the name, after {@code -} if the order is reversed. */
    public String text() {
        return (descending ? "-" : "") + field.written();
    }
}
