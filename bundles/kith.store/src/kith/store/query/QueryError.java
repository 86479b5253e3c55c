package kith.store.query;

import java.util.List;
import java.util.Objects;

/**
 * Something in a query that could not be understood.
 *
 * @param offset where it begins in the text
 * @param length how many characters it takes, at least 1 unless the text ends there
 * @param message what is wrong, in a sentence
 * @param expected what could stand there instead; may be empty
 */
public record QueryError(int offset, int length, String message, List<String> expected) {

    public QueryError {
        Objects.requireNonNull(message);
        expected = List.copyOf(expected);
    }
}
