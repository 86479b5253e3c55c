package kith.store;

import java.time.Instant;
import java.util.Objects;

/**
 * A transaction of the history.
 *
 * @param transaction its number; later ones have greater numbers
 * @param at when it was committed
 * @param occasion what it was made for
 * @param objects how many objects it added, changed and removed
 * @param kind what became of the object whose history was asked for, null in the history of the whole network
 */
public record HistoryEntry(long transaction, Instant at, Occasion occasion, int objects, Change.Kind kind) {

    public HistoryEntry {
        Objects.requireNonNull(at);
        Objects.requireNonNull(occasion);
    }
}
