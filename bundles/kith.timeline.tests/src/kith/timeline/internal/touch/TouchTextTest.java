package kith.timeline.internal.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.core.touch.Rhythm;
import kith.core.touch.Rhythm.Origin;
import kith.core.touch.Touch;
import kith.core.touch.TouchRow;
import kith.model.Closeness;

class TouchTextTest {

    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);

    private static Touch touch(Rhythm rhythm, int usual, LocalDate snoozed) {
        return new Touch("a", LAST, LAST, rhythm, usual, snoozed, Closeness.UNSTATED);
    }

    @ParameterizedTest
    @CsvSource({ "1, every day", "7, every week", "42, every 6 weeks", "30, every month", "90, every 3 months", "365, every year",
        "10, every 10 days" })
    void saysHowOftenInTheUnitThatPeopleUse(int days, String text) {
        assertEquals(text, TouchText.rhythm(touch(new Rhythm(days, days, Origin.PERSON, ""), 0, null)));
    }

    @Test
    void saysWhichTagWantsIt() {
        assertEquals("every week (#mentor)", TouchText.rhythm(touch(new Rhythm(7, 7, Origin.TAG, "mentor"), 0, null)));
    }

    @ParameterizedTest
    @CsvSource({ "2026-03-01, tomorrow", "2026-03-02, today", "2026-03-03, 1 day over", "2026-04-01, 4 weeks over" })
    void saysHowFarItIsToTheDayOrBeyondIt(LocalDate today, String text) {
        assertEquals(text, TouchText.due(touch(new Rhythm(30, 60, Origin.PERSON, ""), 0, null), today));
    }

    @Test
    void saysForHowLongItHasBeenQuietWithWhomNothingIsSetFor() {
        assertEquals("quiet for 3 months", TouchText.due(touch(null, 14, null), LocalDate.of(2026, 5, 1)));
    }

    @Test
    void namesThePlaceAloneWithoutATitle() {
        assertEquals("City Hospital", TouchText.work(new TouchRow(touch(null, 14, null), "Amara", "City Hospital", "")));
    }
}
