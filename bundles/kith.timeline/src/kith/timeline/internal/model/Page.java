package kith.timeline.internal.model;

import java.util.List;

import kith.store.Listing;
import kith.store.TimelineRow;

/**
 * Rows that are read together, with the row before them, which is null at the beginning: whether a row begins a day can be
 * told of each row of a page by the page alone.
 */
record Page(List<TimelineRow> rows, TimelineRow before) {

    static final int SIZE = 100;

    /** Reads a page; in the background. */
    static Page read(Listing<TimelineRow> listing, int number) {
        int from = number * SIZE;
        if (from == 0) {
            return new Page(listing.rows(0, SIZE), null);
        }
        List<TimelineRow> rows = listing.rows(from - 1, SIZE + 1);
        return rows.isEmpty() ? new Page(rows, null) : new Page(rows.subList(1, rows.size()), rows.get(0));
    }

    TimelineRow row(int index) {
        return index % SIZE < rows.size() ? rows.get(index % SIZE) : null;
    }
}
