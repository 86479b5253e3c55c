package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which time a row of a timeline is at by its index, from the counts of {@link TimelineCounts}. It caches the counts of
 * the two longer kinds of spans until something is committed, as pages are read one after the other. Safe for use by several
 * threads.
 */
final class TimelineSpans {

    /** So many rows are skipped sooner than their quarter of an hour is looked for. */
    private static final int FEW = 512;
    private static final int SHORT = TimelineCounts.LEVELS - 2;
    private static final int LONG = TimelineCounts.LEVELS - 1;

    /**
     * A time in a timeline.
     *
     * @param quarter the number of a quarter of an hour since 1970
     * @param start how many rows are later than all of that quarter
     */
    record Place(long quarter, int start) {
    }

    /** The count of one span. */
    private record Span(long slot, int count) {
    }

    private final String sql;
    private final int few;
    private final Map<Long, List<Span>> shortSpans = new HashMap<>();
    private List<Span> longSpans;
    private long version;

    /** @param types the types of the rows as a list in SQL */
    TimelineSpans(String types) {
        this(types, FEW);
    }

    TimelineSpans(String types, int few) {
        sql = "SELECT slot, sum(n) FROM timeline_count WHERE level = ? AND slot >= ? AND slot < ? AND type IN (" + types
                + ") GROUP BY slot ORDER BY slot DESC";
        this.few = few;
    }

    /** Forgets what may have changed since. */
    synchronized void forget() {
        longSpans = null;
        shortSpans.clear();
    }

    /**
     * Finds the time that rows are to be read from to get to a row: those to be skipped are few.
     *
     * @param version a number that is another one as soon as counts may have changed
     * @param index the index of the row, the latest being the first
     * @return null if there are not so many rows
     */
    synchronized Place find(Database database, long version, int index) throws SQLException {
        if (this.version != version) {
            forget();
            this.version = version;
        }
        if (longSpans == null) {
            longSpans = spans(database, LONG, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        int start = 0;
        for (Span each : longSpans) {
            if (start + each.count() > index) {
                return find(database, shortSpans(database, each.slot()), start, index);
            }
            start += each.count();
        }
        return null;
    }

    private Place find(Database database, List<Span> spans, int before, int index) throws SQLException {
        int start = before;
        for (Span each : spans) {
            if (start + each.count() > index) {
                return each.count() <= few ? new Place(TimelineCounts.end(SHORT, each.slot()) - 1, start)
                        : findQuarter(database, each.slot(), start, index);
            }
            start += each.count();
        }
        return null;
    }

    private Place findQuarter(Database database, long slot, int before, int index) throws SQLException {
        int start = before;
        for (Span each : spans(database, 0, TimelineCounts.end(SHORT, slot - 1), TimelineCounts.end(SHORT, slot))) {
            if (start + each.count() > index) {
                return new Place(each.slot(), start);
            }
            start += each.count();
        }
        return null;
    }

    private List<Span> shortSpans(Database database, long slot) throws SQLException {
        List<Span> spans = shortSpans.get(slot);
        if (spans == null) {
            spans = spans(database, SHORT, TimelineCounts.end(1, slot - 1), TimelineCounts.end(1, slot));
            shortSpans.put(slot, spans);
        }
        return spans;
    }

    private List<Span> spans(Database database, int level, long first, long end) throws SQLException {
        List<Span> spans = new ArrayList<>();
        database.each(sql, row -> spans.add(new Span(row.getLong(1), row.getInt(2))), level, first, end);
        return spans;
    }
}
