package kith.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import kith.model.Event;

/**
 * The days of events: the one place that computes them, for lists, months, editors, timelines and queries. An event that takes
 * whole days is on the same days wherever somebody reads it: those that it has in its own zone. Any other event is on the days
 * of who reads it.
 */
public final class EventDay {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);
    /** A mistyped year must not fill every day of a thousand years. */
    private static final int MOST = 400;

    private EventDay() {
    }

    /** Returns the first day of an event that takes whole days and has a start. */
    public static LocalDate of(Event event) {
        return first(event.getStart(), event.getZone());
    }

    /**
     * Returns the last day of an event that takes whole days and has a start.
     *
     * @since 0.1
     */
    public static LocalDate last(Event event) {
        return last(event.getStart(), event.getEnd(), event.getZone());
    }

    /**
     * Returns the days of an event in order.
     *
     * @param event an event that has a start
     * @param reader the zone of who reads
     * @return at most 400 days; one that ends at midnight is over by then
     * @since 0.1
     */
    public static Stream<LocalDate> all(EventRow event, ZoneId reader) {
        ZoneId zone = event.allDay() ? event.zone() : reader;
        return first(event.start(), zone).datesUntil(last(event.start(), event.end(), zone).plusDays(1)).limit(MOST);
    }

    /**
     * Returns the first day of an event.
     *
     * @param event an event that has a start
     * @param reader the zone of who reads
     * @since 0.1
     */
    public static LocalDate first(EventRow event, ZoneId reader) {
        return first(event.start(), event.allDay() ? event.zone() : reader);
    }

    /** A day begins at midnight; where the zone is not known, twelve hours later no zone but the outermost disagrees. */
    private static LocalDate first(Instant start, ZoneId zone) {
        return zone == null ? LocalDate.ofInstant(start.plus(HALF_A_DAY), ZoneOffset.UTC) : LocalDate.ofInstant(start, zone);
    }

    private static LocalDate last(Instant start, Instant end, ZoneId zone) {
        LocalDate first = first(start, zone);
        if (end == null || !end.isAfter(start)) {
            return first;
        }
        LocalDate last = zone == null ? first(end, null).minusDays(1) : LocalDate.ofInstant(end.minusNanos(1), zone);
        return last.isBefore(first) ? first : last;
    }
}
