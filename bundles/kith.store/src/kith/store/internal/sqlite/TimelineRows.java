package kith.store.internal.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import kith.model.EventStatus;
import kith.model.ExchangeKind;
import kith.model.ExchangeState;
import kith.model.TaskKind;
import kith.store.TimelineRow;
import kith.store.TimelineRow.Participant;

/** Reads what a timeline shows, of all classes in one statement. */
final class TimelineRows {

    private static final String SEPARATOR = "\u001f";
    private static final String NAMED = "(SELECT group_concat(person_id || char(31) || name, char(10)) "
            + "FROM (SELECT person_id, name FROM %s LIMIT " + TimelineRow.PEOPLE + "))";
    private static final String PARTICIPANTS = NAMED.formatted(
            "participant JOIN person ON pk = person WHERE interaction = interaction.pk");
    /** Whether thanks are open, 1 or 0, and after it the day on which the first open follow-up is due, if any. */
    private static final String OPEN = "(SELECT max(kind = " + TaskKind.THANK_YOU_VALUE + ") || coalesce(min(CASE kind WHEN "
            + TaskKind.FOLLOW_UP_VALUE + " THEN due END), '') FROM reference JOIN task ON task.pk = source "
            + "WHERE target = interaction.pk AND done IS NULL)";

    /** The rows; the parameter is a JSON array of numbers. What came of a whole day is of the whole day. */
    static final String SQL = """
            WITH page(pk) AS MATERIALIZED (SELECT value FROM json_each(?))
            SELECT 'Interaction' type, pk, id, at moment, all_day, zone, seconds, channel kind, NULL state, subject title, note, %s people,
                (SELECT count(*) FROM participant WHERE interaction = interaction.pk) n,
                %s due, 0 thanks
            FROM page CROSS JOIN interaction USING (pk) JOIN ident USING (pk)
            UNION ALL SELECT 'Exchange', exchange.pk, id, moment, coalesce(came.all_day, 0), came.zone, NULL, kind, state, title, NULL,
                %s, %s, due, state = %d
            FROM page CROSS JOIN exchange USING (pk) JOIN ident USING (pk)
                LEFT JOIN interaction came ON came.pk = exchange.interaction AND came.at = moment
            UNION ALL SELECT 'Event', pk, id, moment, all_day, NULL, (ends - starts) / 1000, NULL, status, title, place, %s, attendees,
                NULL, 0
            FROM page CROSS JOIN event USING (pk) JOIN ident USING (pk)
            UNION ALL SELECT 'Task', pk, id, moment, done IS NULL AND due IS NOT NULL, NULL, NULL, kind, done, title, note, %s, %s, due,
                done IS NULL AND kind = %d
            FROM page CROSS JOIN task USING (pk) JOIN ident USING (pk)""".formatted(PARTICIPANTS,
            OPEN,
            peopleOf("Exchange"), count("Exchange"), ExchangeState.RECEIVED_VALUE,
            peopleOf("Event"),
            peopleOf("Task"), count("Task"), TaskKind.THANK_YOU_VALUE);

    private TimelineRows() {
    }

    private static String peopleOf(String type) {
        return NAMED.formatted("custom_value JOIN person ON person.pk = target WHERE " + values(type)
                + " ORDER BY position");
    }

    private static String count(String type) {
        return "(SELECT count(*) FROM custom_value WHERE " + values(type) + ")";
    }

    private static String values(String type) {
        return "custom_value.pk = " + Source.table(type) + ".pk AND field = (SELECT pk FROM ident WHERE id = '"
                + FieldProjection.key(type, "with") + "')";
    }

    /** Columns are read by their numbers, in the order of the statement: looking for their names takes longer than reading. */
    static TimelineRow read(ResultSet row) throws SQLException {
        String type = row.getString(1);
        long moment = row.getLong(4);
        long seconds = row.getLong(7);
        List<Participant> people = people(row.getString(12));
        String due = row.getString(14);
        boolean thanks = row.getBoolean(15);
        if (due != null && type.equals("Interaction")) {
            thanks = due.charAt(0) == '1';
            due = due.length() == 1 ? null : due.substring(1);
        }
        return new TimelineRow(type, row.getString(3), Instant.ofEpochMilli(moment), row.getBoolean(5) ? day(row, moment) : null,
                seconds <= 0 ? null : Duration.ofSeconds(seconds), kind(row, type), state(row, type), people,
                Math.max(0, row.getInt(13) - people.size()), text(row.getString(10)), text(row.getString(11)),
                due == null ? null : LocalDate.parse(due), thanks);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** A whole day is one of the zone that it was in; what has none stands at its day in Greenwich. */
    private static LocalDate day(ResultSet row, long moment) throws SQLException {
        String zone = row.getString(6);
        return LocalDate.ofInstant(Instant.ofEpochMilli(moment), zone == null ? ZoneOffset.UTC : ZoneId.of(zone));
    }

    private static String kind(ResultSet row, String type) throws SQLException {
        return switch (type) {
            case "Interaction" -> text(row.getString(8));
            case "Exchange" -> ExchangeKind.get(row.getInt(8)).getLiteral();
            case "Task" -> TaskKind.get(row.getInt(8)).getLiteral();
            default -> "";
        };
    }

    private static String state(ResultSet row, String type) throws SQLException {
        return switch (type) {
            case "Exchange" -> ExchangeState.get(row.getInt(9)).getLiteral();
            case "Event" -> EventStatus.get(row.getInt(9)).getLiteral();
            case "Task" -> row.getString(9) == null ? "" : "done";
            default -> "";
        };
    }

    private static List<Participant> people(String text) {
        return text == null ? List.of() : Stream.of(text.split("\n")).map(line -> line.split(SEPARATOR, 2))
                .filter(parts -> parts.length == 2).map(parts -> new Participant(parts[0], parts[1])).toList();
    }
}
