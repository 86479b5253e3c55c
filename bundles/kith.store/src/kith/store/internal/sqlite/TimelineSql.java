package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import kith.store.TimelineQuery;
import kith.store.TimelineRow;
import kith.store.query.Condition;

/**
 * Compiles queries over everything that has a place in time. Each class has a table of its own with an index by time; SQLite
 * merges what these give in order, and reads of each only what is asked for.
 */
final class TimelineSql {

    /** The tables and their columns of time, by class. */
    private static final Map<String, String> MOMENTS = Map.of("Interaction", "at", "Exchange", "moment", "Event", "moment",
            "Task", "moment");
    private static final List<String> ORDER = List.of("Interaction", "Exchange", "Event", "Task");
    private static final long DAY = Duration.ofDays(1).toMillis();
    /** So many days that no instant lies before them: a division leaves out what is behind the point, not what is below. */
    private static final long SHIFT = 1_000_000 * DAY;
    private static final String IDS = "SELECT pk FROM ident WHERE id IN (SELECT value FROM json_each(?))";
    /** The objects that refer to some others or to people of theirs, and these themselves. */
    private static final String ABOUT = """
            pk IN (WITH named AS (%s)
                SELECT source FROM reference WHERE target IN named
                UNION ALL SELECT source FROM reference JOIN affiliation ON person = target WHERE organization IN named
                UNION ALL SELECT pk FROM named)""".formatted(IDS);

    private final TimelineQuery query;
    private final Database database;
    private final Today today;

    /** @param database answers what the statements depend on */
    TimelineSql(TimelineQuery query, Database database, Today today) {
        this.query = query;
        this.database = database;
        this.today = today;
    }

    Plan<TimelineRow> plan() throws SQLException {
        Sql numbers = union("SELECT pk, %1$s AS moment", "", "").add(" ORDER BY 2 DESC, 1 DESC");
        return new Plan<>(numbers, size(), TimelineRows.SQL, TimelineRows::read);
    }

    private Sql size() throws SQLException {
        if (query.isEverything()) {
            String types = query.types().stream().map(type -> "'" + type + "'").collect(Collectors.joining(", "));
            return new Sql().add("SELECT sum(n) FROM tally WHERE type IN (" + types + ")");
        }
        return new Sql().add("SELECT sum(n) FROM (").add(union("SELECT count(*) AS n", "", "")).add(")");
    }

    /** Returns the statement that counts by day what is in a period. */
    private Sql days(ZoneOffset offset, Instant from, Instant to) throws SQLException {
        Sql sql = new Sql().add("SELECT day, sum(n) FROM (");
        sql.add(union("SELECT (%1$s + " + (SHIFT + offset.getTotalSeconds() * 1000L) + ") / " + DAY + " - " + SHIFT / DAY
                + " AS day, count(*) AS n", "%1$s >= " + from.toEpochMilli() + " AND %1$s < " + to.toEpochMilli() + " AND ",
                " GROUP BY 1"));
        return sql.add(") GROUP BY day");
    }

    /** Counts what there is on each day of a zone: one time of the zone after the other, since its clock is moved. */
    SortedMap<LocalDate, Integer> days(ZoneId zone) throws SQLException {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        Instant from = Instant.ofEpochMilli(end("min"));
        Instant last = Instant.ofEpochMilli(end("max"));
        while (!from.isAfter(last)) {
            ZoneOffsetTransition change = zone.getRules().nextTransition(from);
            Instant to = change == null || change.getInstant().isAfter(last) ? last.plusMillis(1) : change.getInstant();
            Sql sql = days(zone.getRules().getOffset(from), from, to);
            database.each(sql.text(), row -> days.merge(LocalDate.ofEpochDay(row.getLong(1)), row.getInt(2), Integer::sum),
                    sql.values());
            from = to;
        }
        return days;
    }

    /** Returns the first or the last instant of all tables. */
    private long end(String function) throws SQLException {
        String each = MOMENTS.entrySet().stream().map(moment -> "SELECT " + function + "(" + moment.getValue() + ") AS m FROM "
                + Source.table(moment.getKey())).collect(Collectors.joining(" UNION ALL "));
        return database.number("SELECT " + function + "(m) FROM (" + each + ")");
    }

    /**
     * @param select what is selected, with {@code %1$s} for the column of time
     * @param period a condition on that column, with AND after it, or nothing
     */
    private Sql union(String select, String period, String group) throws SQLException {
        Sql sql = new Sql();
        String before = "";
        for (String type : ORDER) {
            if (query.types().contains(type)) {
                String moment = MOMENTS.get(type);
                sql.add(before + select.formatted(moment) + " FROM " + Source.table(type) + " WHERE " + period.formatted(moment));
                condition(type, sql);
                sql.add(group);
                before = " UNION ALL ";
            }
        }
        return before.isEmpty() ? sql.add("SELECT 0, 0 WHERE 0") : sql;
    }

    private void condition(String type, Sql sql) throws SQLException {
        if (!query.about().isEmpty()) {
            sql.add(ABOUT + " AND ", json(query.about()));
        }
        Condition narrow = TimelineConditions.of(type, query.condition());
        sql.add(new ConditionSql(Source.of(type), database, today).of(narrow));
    }

    private static String json(List<String> ids) {
        return ids.stream().map(id -> '"' + id.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }
}
