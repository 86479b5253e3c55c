package kith.timeline.internal.nudge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTimesTest {

    private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-03-01T12:00:00+01:00[Europe/Berlin]");

    @Test
    void readsTimesInAnyOrder() {
        assertEquals(Optional.of(List.of(LocalTime.of(9, 0), LocalTime.of(16, 30))), ReminderTimes.parse("16:30, 9:00"));
    }

    @Test
    void refusesWhatIsNoTime() {
        assertEquals(Optional.empty(), ReminderTimes.parse("9:00, soon"));
    }

    @ParameterizedTest
    @CsvSource({ "12:01, PT1M", "12:00, PT24H", "11:59, PT23H59M" })
    void remindsAtTheNextTimeThatIsNotOver(LocalTime time, Duration delay) {
        assertEquals(Optional.of(delay), ReminderTimes.untilNext(List.of(time), NOON));
    }

    @Test
    void keepsTheTimeOfTheClockInANightOfDaylightSaving() {
        ZonedDateTime evening = ZonedDateTime.parse("2026-03-28T20:00:00+01:00[Europe/Berlin]");
        assertEquals(Optional.of(Duration.ofHours(12)), ReminderTimes.untilNext(List.of(LocalTime.of(9, 0)), evening));
    }

    @Test
    void staysQuietWithoutTimes() {
        assertEquals(Optional.empty(), ReminderTimes.untilNext(List.of(), NOON));
    }
}
