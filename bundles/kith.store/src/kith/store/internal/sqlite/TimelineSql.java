package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
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
    static final Map<String, String> MOMENTS = Map.of("Interaction", "at", "Exchange", "moment", "Event", "moment",
            "Task", "moment");
    private static final List<String> ORDER = List.of("Interaction", "Exchange", "Event", "Task");
    /** A division leaves out what is behind the point, not what is below. */
    private static final long EARLY = 1_000_000_000;
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
    private final WordSets words;

    /** @param database answers what the statements depend on */
    TimelineSql(TimelineQuery query, Database database, Today today) {
        this.query = query;
        this.database = database;
        words = new WordSets(database);
        this.today = today;
    }

    Plan<TimelineRow> plan() throws SQLException {
        return new Plan<>(numbers(""), size(), TimelineRows.SQL, TimelineRows::read);
    }

    /** Returns the statement that selects the numbers of what is in a period, the latest first. */
    Sql numbers(String period, Object... bounds) throws SQLException {
        return whole(union("SELECT pk, %1$s AS moment", period, "", bounds).add(" ORDER BY 2 DESC, 1 DESC"));
    }

    private Sql size() throws SQLException {
        if (query.isEverything()) {
            return new Sql().add("SELECT sum(n) FROM tally WHERE type IN (" + types(query) + ")");
        }
        return whole(new Sql().add("SELECT sum(n) FROM (").add(union("SELECT count(*) AS n", "", "")).add(")"));
    }

    /** Returns how many rows are at a moment in milliseconds or later. */
    int position(long moment) throws SQLException {
        String later = "%1$s >= ? AND ";
        Object[] bounds = { moment };
        int position = 0;
        if (query.isEverything()) {
            // The spans of time that are wholly later, and what is later in the one that the moment is in.
            long quarter = TimelineCounts.quarter(moment - 1);
            position = TimelineCounts.after(database, types(query), quarter);
            if ((quarter + 1) * TimelineCounts.LENGTH == moment) {
                return position;
            }
            later += "%1$s < ? AND ";
            bounds = new Object[] { moment, (quarter + 1) * TimelineCounts.LENGTH };
        }
        Sql sql = whole(new Sql().add("SELECT sum(n) FROM (").add(union("SELECT count(*) AS n", later, "", bounds)).add(")"));
        return position + (int) database.number(sql.text(), sql.values());
    }

    /** Returns the classes of a query as SQL lists them. */
    static String types(TimelineQuery query) {
        return query.types().stream().sorted().map(type -> "'" + type + "'").collect(Collectors.joining(", "));
    }

    /** Counts what there is on each day of a zone. */
    SortedMap<LocalDate, Integer> days(ZoneId zone) throws SQLException {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        Sql sql = query.isEverything()
                ? new Sql().add("SELECT slot, sum(n) FROM timeline_count WHERE level = 0 AND type IN (" + types(query)
                        + ") GROUP BY slot")
                : counted();
        database.each(sql.text(), row -> days.merge(
                LocalDate.ofInstant(Instant.ofEpochMilli(row.getLong(1) * TimelineCounts.LENGTH), zone), row.getInt(2), Integer::sum),
                sql.values());
        return days;
    }

    /** Counts by quarters of an hour, which in all zones lie in one day; numbered from so early that none is below zero. */
    private Sql counted() throws SQLException {
        String quarter = "(%1$s + " + EARLY * TimelineCounts.LENGTH + ") / " + TimelineCounts.LENGTH + " - " + EARLY;
        return whole(new Sql().add("SELECT quarter, sum(n) FROM (")
                .add(union("SELECT " + quarter + " AS quarter, count(*) AS n", "", " GROUP BY 1")).add(") GROUP BY quarter"));
    }

    private Sql whole(Sql sql) {
        return words.prefix().add(sql);
    }

    /**
     * @param select what is selected, with {@code %1$s} for the column of time
     * @param period a condition on that column, with AND after it, or nothing
     */
    private Sql union(String select, String period, String group, Object... bounds) throws SQLException {
        Sql sql = new Sql();
        String before = "";
        for (String type : ORDER) {
            if (query.types().contains(type)) {
                String moment = MOMENTS.get(type);
                sql.add(before + select.formatted(moment) + " FROM " + Source.table(type) + " WHERE " + period.formatted(moment), bounds);
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
        sql.add(new ConditionSql(Source.of(type), database, today, words).of(narrow));
    }

    /** Returns ids as an array of JSON. */
    static String json(Collection<String> ids) {
        return ids.stream().map(id -> '"' + id.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }
}
