package kith.core.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kith.model.Interaction;
import kith.model.KithFactory;

/** When an interaction was, as it is written in a form. */
class InteractionTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final Instant NOW = Instant.parse("2026-03-10T14:00:00Z");

    private final Interaction interaction = KithFactory.eINSTANCE.createInteraction();
    private final InteractionTime time = new InteractionTime(interaction, InstantSource.fixed(NOW), BERLIN);

    private void at(String local, ZoneId zone) {
        time.set(ZonedDateTime.of(java.time.LocalDateTime.parse(local), zone));
    }

    @Test
    void anotherZoneLeavesWhatTheClockOnTheWallShowed() {
        at("2026-03-09T23:30", BERLIN);
        time.setZone(AUCKLAND);
        assertEquals(LocalTime.of(23, 30), time.get().toLocalTime());
        assertEquals(Instant.parse("2026-03-09T10:30:00Z"), interaction.getAt());
    }

    @Test
    void aWholeDayIsTheOneThatItWasInItsZone() {
        at("2026-03-09T23:30", AUCKLAND);
        time.setAllDay(true);
        assertEquals(LocalDate.of(2026, 3, 9), WholeDay.of(interaction, BERLIN));
        time.setZone(BERLIN);
        assertEquals(LocalDate.of(2026, 3, 9), WholeDay.of(interaction, AUCKLAND));
        at("2026-03-07T00:00", BERLIN);
        assertEquals(LocalDate.of(2026, 3, 7), WholeDay.of(interaction, AUCKLAND));
    }

    @Test
    void aTimeThatWasNotKnownIsNoonOrNow() {
        at("2026-03-09T23:30", BERLIN);
        time.setAllDay(true);
        time.setAllDay(false);
        assertEquals(LocalTime.NOON, time.get().toLocalTime());
        at("2026-03-10T09:30", BERLIN);
        time.setAllDay(true);
        assertFalse(interaction.getAt().isAfter(NOW));
        time.setAllDay(false);
        assertEquals(NOW, interaction.getAt());
    }

    @Test
    void nothingKnownCanBecomeToday() {
        assertNull(time.get());
        time.setZone(AUCKLAND);
        assertNull(time.get());
        time.setAllDay(true);
        assertEquals(LocalDate.of(2026, 3, 11), WholeDay.of(interaction, BERLIN));
        time.set(null);
        assertNull(interaction.getAt());
    }

    @Test
    void whatTheClocksHereShowedIsSaidWhereTheyShowedSomethingElse() {
        at("2026-03-09T23:30", BERLIN);
        assertEquals(Optional.empty(), time.elsewhere());
        at("2026-03-09T23:30", ZoneId.of("Europe/Vienna"));
        assertEquals(Optional.empty(), time.elsewhere());
        at("2026-03-09T23:30", AUCKLAND);
        assertEquals(ZonedDateTime.of(2026, 3, 9, 11, 30, 0, 0, BERLIN), time.elsewhere().orElseThrow());
        time.setAllDay(true);
        assertEquals(Optional.empty(), time.elsewhere());
    }

    @Test
    void aTimeThatWasNotInTheNightInWhichClocksWentForwardIsTheNext() {
        at("2026-03-29T02:30", BERLIN);
        assertEquals(LocalTime.of(3, 30), time.get().toLocalTime());
        at("2026-04-05T02:30", BERLIN);
        time.setZone(ZoneId.of("Australia/Sydney"));
        assertEquals(Instant.parse("2026-04-04T15:30:00Z"), interaction.getAt());
    }

    @ParameterizedTest
    @CsvSource({ "20, 20", "45 min, 45", "90m, 90", "1:30, 90", "1 h, 60", "1h30, 90", "2 h 15 min, 135", "1.5 h, 90", "'1,5 Std.', 90",
            "2 Stunden, 120", "0:05, 5" })
    void aDurationIsReadAsItIsWritten(String text, int minutes) {
        assertEquals(Duration.ofMinutes(minutes), DurationText.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "long", "1:75", "24:00", "-5", "1 h 2 h", "2000" })
    void whatIsNoDurationIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> DurationText.read(text));
    }

    @Test
    void noTimeAtAllIsNoDuration() {
        assertNull(DurationText.read("0"));
        assertTrue(time.now().isBefore(ZonedDateTime.of(2026, 3, 10, 15, 1, 0, 0, BERLIN)));
    }
}
