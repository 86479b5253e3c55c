package kith.store.internal.sqlite;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day from which relative dates are counted, and where days begin. */
record Today(LocalDate date, ZoneId zone) {

    static Today at(Clock clock) {
        return new Today(LocalDate.now(clock), clock.getZone());
    }
}
