package kith.store.internal.sqlite;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import kith.model.Event;
import kith.store.EventDay;
import kith.store.EventRow;
import kith.store.internal.sqlite.Storage.Form;
import kith.store.query.DateSpan;
import kith.store.query.Operator;

/**
 * Comparison of when events start and end with times that somebody asks for. An event of whole days has no instants but days,
 * which are the same for everybody; its row keeps them by its moment, and its length as a number of whole days.
 */
final class EventTimes {

    private static final long DAY = ChronoUnit.DAYS.getDuration().toMillis();
    /** Clocks are changed by an hour at most, so that a day may be that much longer. */
    private static final long CHANGE = ChronoUnit.HOURS.getDuration().toMillis();
    /** Somewhere it is another day already; who asks may be there. */
    private static final long AROUND = 3 * DAY;
    private static final String FIRST = "(event.moment - " + Moment.OF_DAY + ")";
    private static final String LAST = "max(" + FIRST + ", " + FIRST + " + ((max(0, coalesce(event.ends, event.starts) - event.starts - "
            + CHANGE + ") + " + (DAY - 1) + ") / " + DAY + " - 1) * " + DAY + ")";

    private EventTimes() {
    }

    /** Returns what the row of an event has as its end: for one of whole days, as many times 24 hours after its start. */
    static Long end(Event event) {
        if (!event.isAllDay() || event.getStart() == null || event.getEnd() == null) {
            return event.getEnd() == null ? null : event.getEnd().toEpochMilli();
        }
        long days = ChronoUnit.DAYS.between(EventDay.of(event), EventDay.last(event)) + 1;
        return event.getStart().toEpochMilli() + days * DAY;
    }

    /**
     * Returns what a list shows of a row: an event of whole days ends with its last day, whatever time of day it had before it
     * took whole days.
     */
    static EventRow ofWholeDays(EventRow row) {
        if (!row.allDay() || row.start() == null || row.end() == null) {
            return row;
        }
        long millis = row.end().toEpochMilli() - row.start().toEpochMilli() - CHANGE;
        long days = Math.max(1, Math.ceilDiv(millis, DAY));
        ZoneId zone = row.zone() == null ? ZoneOffset.UTC : row.zone();
        return new EventRow(row.id(), row.title(), row.start(), EventDay.first(row, zone).plusDays(days).atStartOfDay(zone).toInstant(),
                row.zone(), true, row.place(), row.attendees());
    }

    /** Returns the expression for a column: milliseconds, or a day in the notation of ISO 8601. */
    static String column(Form form, String instant) {
        return "CASE WHEN event.all_day = 1 AND event.starts IS NOT NULL THEN date(" + (form == Form.EVENT_START ? FIRST : LAST)
                + " / 1000, 'unixepoch') ELSE " + instant + " END";
    }

    /** Returns the comparison of the start or the end with what somebody asks for. */
    static Sql compare(Form form, String instant, Operator operator, DateSpan span, ZoneId reader) {
        long from = span.start().toEpochMilli();
        long to = span.end().toEpochMilli();
        LocalDate first = LocalDate.ofInstant(span.start(), reader);
        LocalDate last = LocalDate.ofInstant(span.end().minusNanos(1), reader);
        Sql sql = new Sql();
        if (form == Form.EVENT_START) {
            // It lets an index choose most of them.
            ordered(sql, instant, operator, from - AROUND, to + AROUND, AROUND).add(" AND ");
        }
        ordered(sql.add("((event.all_day = 0 AND "), instant, operator, from, to, 0);
        ordered(sql.add(") OR (event.all_day = 1 AND event.starts IS NOT NULL AND "), form == Form.EVENT_START ? FIRST : LAST, operator, midnight(first),
                midnight(last.plusDays(1)), 0);
        return sql.add("))");
    }

    private static long midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** @param slack how much more a comparison with one of the limits is to let through */
    private static Sql ordered(Sql sql, String value, Operator operator, long from, long to, long slack) {
        return switch (operator) {
            case CONTAINS, EQUAL -> sql.add(value + " >= ? AND " + value + " < ?", from, to);
            case LESS -> sql.add(value + " < ?", from + 2 * slack);
            case AT_MOST -> sql.add(value + " < ?", to);
            case GREATER -> sql.add(value + " >= ?", to - 2 * slack);
            case AT_LEAST -> sql.add(value + " >= ?", from);
        };
    }
}
