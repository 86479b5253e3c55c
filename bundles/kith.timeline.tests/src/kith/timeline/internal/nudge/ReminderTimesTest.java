package kith.timeline.internal.nudge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
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
    @CsvSource({ "12:01, false", "12:00, true", "11:59:30, true", "11:59, false", "11:00, false" })
    void remindsOfATimeThatHasComeSinceTheLastLook(LocalTime time, boolean come) {
        assertEquals(come, ReminderTimes.haveCome(List.of(time), NOON.minusMinutes(1), NOON));
    }

    @ParameterizedTest
    @CsvSource({ "9:00, 2026-02-28T22:00, 2026-03-01T08:30, false", "9:00, 2026-02-28T22:00, 2026-03-01T09:10, true",
            "23:00, 2026-02-28T22:00, 2026-03-01T08:30, true", "9:00, 2026-02-27T08:00, 2026-03-01T08:30, true" })
    void remindsOfATimeAtWhichTheComputerSlept(String time, LocalDateTime last, LocalDateTime now, boolean come) {
        assertEquals(come, ReminderTimes.haveCome(ReminderTimes.parse(time).orElseThrow(), last.atZone(NOON.getZone()),
                now.atZone(NOON.getZone())));
    }

    @Test
    void keepsTheTimeOfTheClockInANightOfDaylightSaving() {
        ZonedDateTime evening = ZonedDateTime.parse("2026-03-28T20:00:00+01:00[Europe/Berlin]");
        assertFalse(ReminderTimes.haveCome(List.of(LocalTime.of(9, 0)), evening, evening.plusHours(11).plusMinutes(59)));
        assertTrue(ReminderTimes.haveCome(List.of(LocalTime.of(9, 0)), evening, evening.plusHours(12)));
    }

    @Test
    void remindsOnceInTheHourThatIsTwice() {
        ZonedDateTime first = ZonedDateTime.parse("2026-10-25T02:29:30+02:00[Europe/Berlin]");
        assertTrue(ReminderTimes.haveCome(List.of(LocalTime.of(2, 30)), first, first.plusMinutes(1)));
        assertFalse(ReminderTimes.haveCome(List.of(LocalTime.of(2, 30)), first.plusMinutes(61), first.plusMinutes(62)));
    }

    @Test
    void staysQuietWithoutTimesAndWhenTheClockIsSetBack() {
        assertFalse(ReminderTimes.haveCome(List.of(), NOON.minusDays(1), NOON));
        assertFalse(ReminderTimes.haveCome(List.of(LocalTime.of(11, 30)), NOON.plusHours(1), NOON));
    }
}
