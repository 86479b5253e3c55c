package kith.store.internal.sqlite;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

import kith.model.Event;
import kith.model.Exchange;
import kith.model.Task;
import kith.store.EventDay;

/** Where objects stand in a timeline, in milliseconds since 1970. */
final class Moment {

    /** A day without a time of day: this is on the same day from ten hours behind Greenwich to thirteen before it. */
    private static final LocalTime ALL_DAY = LocalTime.of(10, 59);
    /** How many milliseconds the moment of a day is after its midnight in Greenwich. */
    static final long OF_DAY = ALL_DAY.toSecondOfDay() * 1_000L;

    private Moment() {
    }

    static long of(Event event) {
        if (event.getStart() == null) {
            return millis(event.getCreated());
        }
        return event.isAllDay() ? of(EventDay.of(event)) : millis(event.getStart());
    }

    static long of(Exchange exchange) {
        return millis(exchange.getAt() == null ? exchange.getCreated() : exchange.getAt());
    }

    static long of(Task task) {
        if (task.getDone() != null || task.getDue() == null) {
            return millis(task.getDone() == null ? task.getCreated() : task.getDone());
        }
        return of(task.getDue());
    }

    private static long of(LocalDate day) {
        return day.atTime(ALL_DAY).toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** Returns the day of a moment that has no time of day. */
    static LocalDate day(long moment) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(moment), ZoneOffset.UTC);
    }

    private static long millis(Instant instant) {
        return instant == null ? 0 : instant.toEpochMilli();
    }
}
