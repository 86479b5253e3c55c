package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.List;

import kith.store.Listing;
import kith.store.TimelineQuery;
import kith.store.TimelineRow;
import kith.store.internal.sqlite.TimelineSpans.Place;

/**
 * Everything in a timeline. Any page is read from its place in time on, which is known from how much stands in each quarter
 * of an hour, so that it costs the same anywhere and nothing is held of what is not looked at. What is added while it is in
 * use moves what is older.
 */
final class TimelineListing implements Listing<TimelineRow> {

    /** So many rows are skipped sooner than their quarter is looked for. */
    private static final int NEAR = 200;
    private static final String PERIOD = "%1$s >= ? AND %1$s < ? AND ";

    private final Connections connections;
    private final TimelineQuery query;
    private final Plan<TimelineRow> plan;
    private final TimelineSpans spans;
    private final int size;

    TimelineListing(Connections connections, TimelineQuery query, Plan<TimelineRow> plan) {
        this.connections = connections;
        this.query = query;
        this.plan = plan;
        spans = new TimelineSpans(TimelineSql.types(query));
        size = (int) connections.read(database -> database.number(plan.size().text(), plan.size().values())).longValue();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<TimelineRow> rows(int from, int count) {
        long version = version();
        return connections.read(database -> SqliteListing.rows(database, plan, numbers(database, version, from, count)));
    }

    @Override
    public List<String> ids(int from, int count) {
        long version = version();
        return connections.read(database -> SqliteListing.ids(database, numbers(database, version, from, count)));
    }

    /** Returns what changes when something is committed. What another program may write is never the same. */
    private long version() {
        if (connections.isReadOnly()) {
            spans.forget();
        }
        return connections.commits();
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
            return indexOf(database, pk, TimelineCounts.quarter(moment));
        });
    }

    private int indexOf(Database database, long pk, long quarter) throws SQLException {
        long[] numbers = numbers(database, quarter, quarter, -1, 0);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == pk) {
                return TimelineCounts.after(database, TimelineSql.types(query), quarter) + i;
            }
        }
        return -1;
    }

    private long[] numbers(Database database, long version, int from, int count) throws SQLException {
        int wanted = Math.clamp((long) size - from, 0, count);
        if (from <= NEAR) {
            return numbers(database, Long.MIN_VALUE, Long.MAX_VALUE, wanted, from);
        }
        Place place = spans.find(database, version, from);
        return place == null ? new long[0] : numbers(database, Long.MIN_VALUE, place.quarter(), wanted, from - place.start());
    }

    /** Returns the numbers of what stands between two quarters, both included. */
    private long[] numbers(Database database, long first, long last, int limit, int offset) throws SQLException {
        long from = first == Long.MIN_VALUE ? first : first * TimelineCounts.LENGTH;
        long to = last == Long.MAX_VALUE ? last : (last + 1) * TimelineCounts.LENGTH;
        Sql sql = new TimelineSql(query, database, null).numbers(PERIOD, from, to).add(" LIMIT ? OFFSET ?", limit, offset);
        return database.numbers(sql.text(), sql.values());
    }
}
