package kith.timeline.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class RunningCallTest {

    private static final Instant BEGAN = Instant.parse("2026-03-01T14:05:10Z");

    private final RunningCall call = new RunningCall(BEGAN);

    @Test
    void theTimeIsShownInMinutesAndSeconds() {
        assertEquals("3:07", call.shown(BEGAN.plusSeconds(187)));
    }

    @Test
    void aLongCallHasHours() {
        assertEquals("1:02:09", call.shown(BEGAN.plusSeconds(3729)));
    }

    @Test
    void aClockThatIsSetBackShowsNothingStrange() {
        assertEquals("0:00", call.shown(BEGAN.minusSeconds(60)));
    }

    @Test
    void minutesAreTheNearestOnes() {
        assertEquals(3, call.minutes(BEGAN.plusSeconds(187)));
        assertEquals(4, call.minutes(BEGAN.plusSeconds(211)));
    }

    @Test
    void aShortCallTookAMinute() {
        assertEquals(1, call.minutes(BEGAN.plusSeconds(4)));
    }

    @Test
    void theLineSaysWhenItBeganAndHowLongItTook() {
        assertEquals("call with Amara at 14:05 for 3 min about ",
                call.line("{0} with {1} at {2} for {3} min about ", "call", "Amara", BEGAN.plusSeconds(187), ZoneOffset.UTC));
    }

    @Test
    void aCallOverMidnightIsLoggedWhenItBegan() {
        Instant began = Instant.parse("2026-03-01T23:58:00Z");
        assertEquals("23:58 yesterday", new RunningCall(began).line("{2}", "call", "", Instant.parse("2026-03-02T00:03:00Z"), ZoneOffset.UTC));
    }
}
