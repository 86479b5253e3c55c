package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import kith.store.Listing;
import kith.store.TimelineQuery;
import kith.store.TimelineRow;

/**
 * Everything in a timeline. Any page is read from its place in time on, which is known from how much stands in each quarter
 * of an hour, so that it costs the same anywhere and nothing is held of what is not looked at. What is added while it is in
 * use moves what is older.
 */
final class TimelineListing implements Listing<TimelineRow> {

    /** So many rows are skipped sooner than their quarter is looked for. */
    private static final int NEAR = 200;
    private static final String PERIOD = "%1$s >= ? AND %1$s < ? AND ";

    /** The quarters of an hour in which there is something, the latest first, with the index of the first row of each. */
    private record Places(long[] quarters, int[] starts) {

        /** Returns the quarter that a row is in, by its place here. */
        int ofRow(int index) {
            int place = Arrays.binarySearch(starts, index);
            return place < 0 ? -place - 2 : place;
        }
    }

    private final Connections connections;
    private final TimelineQuery query;
    private final Plan<TimelineRow> plan;
    private final int size;
    private Places places;

    TimelineListing(Connections connections, TimelineQuery query, Plan<TimelineRow> plan) {
        this.connections = connections;
        this.query = query;
        this.plan = plan;
        size = (int) connections.read(database -> database.number(plan.size().text(), plan.size().values())).longValue();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<TimelineRow> rows(int from, int count) {
        return connections.read(database -> SqliteListing.rows(database, plan, numbers(database, from, count)));
    }

    @Override
    public List<String> ids(int from, int count) {
        return connections.read(database -> SqliteListing.ids(database, numbers(database, from, count)));
    }

    @Override
    public int indexOf(String id) {
        return connections.read(database -> {
            long pk = database.number("SELECT pk FROM ident WHERE id = ?", id);
            String type = database.first("SELECT type FROM entity WHERE pk = ?", row -> row.getString(1), pk).orElse("");
            if (!query.types().contains(type)) {
                return -1;
            }
            long moment = database.number("SELECT " + TimelineSql.MOMENTS.get(type) + " FROM " + Source.table(type) + " WHERE pk = ?", pk);
            return indexOf(database, pk, Math.floorDiv(moment, Quarters.LENGTH));
        });
    }

    private int indexOf(Database database, long pk, long quarter) throws SQLException {
        Places known = places(database);
        for (int i = 0; i < known.quarters.length; i++) {
            if (known.quarters[i] == quarter) {
                long[] numbers = numbers(database, quarter, quarter, -1, 0);
                for (int j = 0; j < numbers.length; j++) {
                    if (numbers[j] == pk) {
                        return known.starts[i] + j;
                    }
                }
            }
        }
        return -1;
    }

    private long[] numbers(Database database, int from, int count) throws SQLException {
        int wanted = Math.clamp((long) size - from, 0, count);
        if (from <= NEAR) {
            return numbers(database, Long.MIN_VALUE, Long.MAX_VALUE, wanted, from);
        }
        Places known = places(database);
        int place = known.ofRow(from);
        return place < 0 ? new long[0]
                : numbers(database, Long.MIN_VALUE, known.quarters[place], wanted, from - known.starts[place]);
    }

    /** Returns the numbers of what stands between two quarters, both included. */
    private long[] numbers(Database database, long first, long last, int limit, int offset) throws SQLException {
        long from = first == Long.MIN_VALUE ? first : first * Quarters.LENGTH;
        long to = last == Long.MAX_VALUE ? last : (last + 1) * Quarters.LENGTH;
        Sql sql = new TimelineSql(query, database, null).numbers(PERIOD, from, to).add(" LIMIT ? OFFSET ?", limit, offset);
        return database.numbers(sql.text(), sql.values());
    }

    private synchronized Places places(Database database) throws SQLException {
        if (places == null) {
            List<long[]> rows = database.query("SELECT quarter, sum(n) FROM quarter WHERE type IN (" + TimelineSql.types(query)
                    + ") GROUP BY quarter ORDER BY quarter DESC", row -> new long[] { row.getLong(1), row.getLong(2) });
            long[] quarters = new long[rows.size()];
            int[] starts = new int[rows.size()];
            int next = 0;
            for (int i = 0; i < quarters.length; i++) {
                quarters[i] = rows.get(i)[0];
                starts[i] = next;
                next += (int) rows.get(i)[1];
            }
            places = new Places(quarters, starts);
        }
        return places;
    }
}
