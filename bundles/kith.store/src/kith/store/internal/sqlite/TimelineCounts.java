package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Maintains how much of a timeline there is in each quarter of an hour, and in spans of 128 and of 128 times 128 of them, with
 * every transaction. The place of a moment in the timeline is the sum of a few spans, and what is at a place is found by going
 * down from the longest ones, so that both take the same time however long the timeline is. For one thread.
 */
final class TimelineCounts {

    /** The length of a quarter of an hour, in milliseconds. */
    static final long LENGTH = Duration.ofMinutes(15).toMillis();

    private static final int LEVELS = 3;
    private static final int BITS = 7;
    private static final String OF_LEVEL = "(SELECT sum(n) FROM timeline_count WHERE level = %d AND slot > ?%d AND slot < ?%d AND type IN (%s))";

    /** @param slot the number of the span, in spans of its level since 1970 */
    private record Key(int level, long slot, String type) {
    }

    /**
     * A quarter of an hour and its place in the timeline.
     *
     * @param quarter the number of the quarter since 1970
     * @param start how many rows are later than all of the quarter
     */
    record Place(long quarter, int start) {
    }

    private final Database database;
    private final Map<Key, Integer> changes = new HashMap<>();

    TimelineCounts(Database database) {
        this.database = database;
    }

    /** Returns the quarter of an hour that a moment in milliseconds is in. */
    static long quarter(long moment) {
        return Math.floorDiv(moment, LENGTH);
    }

    /** Adds the place in time of an object, given its rows, so many times; none if it has no such place. */
    void add(String type, List<TableRow> rows, int more) {
        String column = TimelineSql.MOMENTS.get(type);
        if (column == null) {
            return;
        }
        for (TableRow row : rows) {
            if (row.table().name().equals(Source.table(type))) {
                add(type, ((Number) row.values()[row.table().column(column)]).longValue(), more);
            }
        }
    }

    /** Adds a moment in milliseconds so many times. */
    void add(String type, long moment, int more) {
        for (int level = 0; level < LEVELS; level++) {
            changes.merge(new Key(level, quarter(moment) >> level * BITS, type), more,
                    (one, other) -> one + other == 0 ? null : one + other);
        }
    }

    /** Writes what has changed. */
    void flush() throws SQLException {
        for (Map.Entry<Key, Integer> change : changes.entrySet()) {
            Key key = change.getKey();
            int more = change.getValue();
            database.later(connection -> write(connection, key, more));
        }
        changes.clear();
    }

    private static void write(Database database, Key key, int more) throws SQLException {
        database.update("INSERT INTO timeline_count (level, slot, type, n) VALUES (?, ?, ?, ?) "
                + "ON CONFLICT (level, slot, type) DO UPDATE SET n = n + excluded.n", key.level(), key.slot(), key.type(), more);
        if (more < 0) {
            database.update("DELETE FROM timeline_count WHERE level = ? AND slot = ? AND type = ? AND n = 0", key.level(),
                    key.slot(), key.type());
        }
    }

    /**
     * Returns how many rows of some types are in later quarters of an hour.
     *
     * @param types the types as a list in SQL
     */
    static int after(Database database, String types, long quarter) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT ");
        Object[] bounds = new Object[2 * LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            long slot = quarter >> level * BITS;
            bounds[2 * level] = slot;
            bounds[2 * level + 1] = level == LEVELS - 1 ? Long.MAX_VALUE : (slot >> BITS) + 1 << BITS;
            sql.append(level == 0 ? "coalesce(" : " + coalesce(")
                    .append(OF_LEVEL.formatted(level, 2 * level + 1, 2 * level + 2, types)).append(", 0)");
        }
        return (int) database.number(sql.toString(), bounds);
    }

    /**
     * Returns the quarter of an hour that a row is in, by its place among rows of some types, the latest first.
     *
     * @param types the types as a list in SQL
     * @return null if there are not so many rows
     */
    static Place find(Database database, String types, int index) throws SQLException {
        String sql = "SELECT slot, sum(n) FROM timeline_count WHERE level = ? AND slot >= ? AND slot < ? AND type IN (" + types
                + ") GROUP BY slot ORDER BY slot DESC";
        long first = Long.MIN_VALUE;
        long end = Long.MAX_VALUE;
        int start = 0;
        for (int level = LEVELS - 1; level >= 0; level--) {
            List<long[]> spans = new ArrayList<>();
            database.each(sql, row -> spans.add(new long[] { row.getLong(1), row.getLong(2) }), level, first, end);
            int found = 0;
            while (found < spans.size() && start + spans.get(found)[1] <= index) {
                start += (int) spans.get(found++)[1];
            }
            if (found == spans.size()) {
                return null;
            }
            first = spans.get(found)[0] << (level == 0 ? 0 : BITS);
            end = level == 0 ? first + 1 : first + (1 << BITS);
        }
        return new Place(first, start);
    }
}
