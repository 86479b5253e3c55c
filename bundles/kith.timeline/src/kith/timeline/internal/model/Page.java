package kith.timeline.internal.model;

import java.time.Instant;
import java.util.List;

import kith.store.InteractionRow;
import kith.store.Listing;

/**
 * Rows that are read together, with when the row before them was: whether a row begins a day can be told of each row of
 * a page by the page alone.
 */
record Page(List<InteractionRow> rows, Instant before) {

    static final int SIZE = 100;

    /** Reads a page; in the background. */
    static Page read(Listing<InteractionRow> listing, int number) {
        int from = number * SIZE;
        if (from == 0) {
            return new Page(listing.rows(0, SIZE), null);
        }
        List<InteractionRow> rows = listing.rows(from - 1, SIZE + 1);
        InteractionRow previous = rows.isEmpty() ? null : rows.get(0);
        return new Page(rows.isEmpty() ? rows : rows.subList(1, rows.size()), previous == null ? null : previous.at());
    }

    InteractionRow row(int index) {
        return index % SIZE < rows.size() ? rows.get(index % SIZE) : null;
    }
}
