package kith.core.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.core.touch.Rhythm.Origin;
import kith.model.Closeness;
import kith.store.RelationshipRow;

class TouchTest {

    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);

    private static Touch touch(int ideal, int maximum, LocalDate snoozed) {
        return new Touch("a", LAST, LAST, Rhythm.of(ideal, maximum, Origin.PERSON, ""), 0, snoozed,
                Closeness.UNSTATED);
    }

    private static RelationshipRow row(String last, int interactions) {
        return new RelationshipRow("a", Set.of(), Instant.parse("2026-01-01T12:00:00Z"), instant(last), interactions, 0, 0, null,
                Closeness.UNSTATED);
    }

    private static Instant instant(String text) {
        return text == null ? null : Instant.parse(text);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({ "2026-02-22, FINE", "2026-02-23, SOON", "2026-03-01, SOON", "2026-03-02, DUE", "2026-03-17, DUE",
        "2026-03-18, OVERDUE" })
    void isDueOnTheDayOfTheIdealAndOverdueAfterTheMaximum(LocalDate today, TouchState state) {
        assertEquals(state, touch(30, 45, null).state(today));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({ "2026-03-19, SNOOZED", "2026-03-20, OVERDUE" })
    void staysSnoozedUntilTheDayItself(LocalDate today, TouchState state) {
        assertEquals(state, touch(30, 45, LocalDate.of(2026, 3, 20)).state(today));
    }

    @Test
    void countsTheDaysSinceItWasDue() {
        assertEquals(2, touch(30, 45, null).daysOver(LocalDate.of(2026, 3, 4)));
    }

    @Test
    void takesHalfAsLongAgainForTheMaximumThatIsNotSet() {
        assertEquals(63, Rhythm.of(42, 0, Origin.PERSON, "").maximumDays());
    }

    @Test
    void takesTheMaximumForTheIdealThatIsNotSet() {
        assertEquals(20, Rhythm.of(0, 20, Origin.PERSON, "").idealDays());
    }

    @Test
    void neverAllowsMoreThanTheMaximumThoughTheIdealDoes() {
        assertEquals(20, Rhythm.of(30, 20, Origin.PERSON, "").idealDays());
    }

    @Test
    void hasNoRhythmWhereNothingIsSet() {
        assertNull(Rhythm.of(0, 0, Origin.PERSON, ""));
    }

    @Test
    void countsFromTheDayOfAddingWhereThereWasNoContact() {
        Touch touch = Touch.of(row(null, 0), new Rhythm(10, 15, Origin.PERSON, ""), null, new Days(ZoneOffset.UTC));
        assertEquals(LocalDate.of(2026, 1, 11), touch.due());
    }

    @Test
    void countsTheDayOfTheUsersZone() {
        Touch touch = Touch.of(row("2026-03-01T23:30:00Z", 1), new Rhythm(1, 1, Origin.PERSON, ""), null,
                new Days(ZoneId.of("Asia/Tokyo")));
        assertEquals(LocalDate.of(2026, 3, 2), touch.lastContact());
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({ "2026-05-30, FINE", "2026-05-31, LOSING" })
    void isLosingTouchWhenTheSilenceIsThreeTimesTheUsual(LocalDate today, TouchState state) {
        // Four times in 90 days: every 30 days; three times that after 2 March is 31 May.
        Touch touch = Touch.of(row("2026-03-02T12:00:00Z", 4), null, instant("2025-12-02T12:00:00Z"), new Days(ZoneOffset.UTC));
        assertEquals(state, touch.state(today));
    }

    @Test
    void doesNotMissPeopleWhoWereMetSeldom() {
        Touch touch = Touch.of(row("2026-01-03T12:00:00Z", 3), null, instant("2026-01-01T12:00:00Z"), new Days(ZoneOffset.UTC));
        assertEquals(TouchState.FINE, touch.state(LocalDate.of(2028, 1, 1)));
    }

    @Test
    void isMoreUrgentTheLongerTheSilenceIsForTheRhythm() {
        LocalDate today = LocalDate.of(2026, 6, 1);
        assertTrue(touch(30, 45, null).urgency(today) > touch(90, 120, null).urgency(today));
    }
}
