package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.time.Duration;
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

    /** How many kinds of spans there are, from quarters of an hour on. */
    static final int LEVELS = 3;
    private static final int BITS = 7;
    private static final String OF_LEVEL = "(SELECT sum(n) FROM timeline_count WHERE level = %d AND slot > ?%d AND slot < ?%d AND type IN (%s))";

    /** @param slot the number of the span, in spans of its level since 1970 */
    private record Key(int level, long slot, String type) {
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

    /** Returns the number, one level below for each level given, of the first span after the end of a span. */
    static long end(int levels, long slot) {
        return slot + 1 << levels * BITS;
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
}
