package kith.store;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

import kith.model.Event;

/** The day of an event that takes whole days, which is the same wherever somebody reads it. */
public final class EventDay {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private EventDay() {
    }

    /** Returns the first day of an event that has a start. It begins at midnight; twelve hours later no zone disagrees. */
    public static LocalDate of(Event event) {
        return event.getZone() == null ? LocalDate.ofInstant(event.getStart().plus(HALF_A_DAY), ZoneOffset.UTC)
                : LocalDate.ofInstant(event.getStart(), event.getZone());
    }
}
