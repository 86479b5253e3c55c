package kith.events.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;

import kith.store.EventRow;

class EventDaysTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void anEventTakesPlaceOnEachDayFromItsStartToItsEnd() {
        assertEquals(List.of(day(10), day(11), day(12)), days(Instant.parse("2026-03-12T09:00:00Z")));
    }

    @Test
    void anEventThatEndsAtMidnightIsOverByThen() {
        assertEquals(List.of(day(10)), days(Instant.parse("2026-03-11T00:00:00Z")));
    }

    @Test
    void anEventWithoutAnEndOrWithOneBeforeItsStartTakesPlaceOnItsDay() {
        assertEquals(List.of(day(10)), days(null));
        assertEquals(List.of(day(10)), days(NOON.minusSeconds(1)));
    }

    private static List<LocalDate> days(Instant end) {
        return EventDays.of(new EventRow("e", "Event", NOON, end, null, false, "", 0), ZoneOffset.UTC).toList();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
