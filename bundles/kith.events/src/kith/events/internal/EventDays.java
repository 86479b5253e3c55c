package kith.events.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

import kith.store.EventRow;

/** The days on which an event takes place. */
final class EventDays {

    /** A mistyped year must not fill every day of a thousand years. */
    private static final int MOST = 400;

    private EventDays() {
    }

    /** Returns the days of an event that has a start, in order. One that ends at midnight is over by then. */
    static Stream<LocalDate> of(EventRow event, ZoneId zone) {
        LocalDate first = LocalDate.ofInstant(event.start(), zone);
        Instant end = event.end() == null || !event.end().isAfter(event.start()) ? event.start() : event.end().minusNanos(1);
        return first.datesUntil(LocalDate.ofInstant(end, zone).plusDays(1)).limit(MOST);
    }
}
