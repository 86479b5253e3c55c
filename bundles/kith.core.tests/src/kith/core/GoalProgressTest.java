package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;

import kith.core.GoalProgress.Pace;
import kith.model.GoalState;
import kith.store.GoalRow;

class GoalProgressTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 10);

    @Test
    void aGoalIsOnPaceWhenAboutAsMuchIsDoneAsOfItsPeriodIsOver() {
        assertEquals(Pace.ON_PACE, pace(5, LocalDate.of(2026, 1, 5)));
        assertEquals(Pace.AHEAD, pace(7, LocalDate.of(2026, 1, 5)));
        assertEquals(Pace.BEHIND, pace(3, LocalDate.of(2026, 1, 5)));
    }

    @Test
    void aGoalIsReachedAtItsTargetAndMissedAfterItsPeriod() {
        assertEquals(Pace.REACHED, pace(10, LocalDate.of(2026, 1, 2)));
        assertEquals(Pace.MISSED, pace(9, LocalDate.of(2026, 1, 11)));
    }

    @Test
    void nothingIsSaidBeforeThePeriodOrWithoutAMeasure() {
        assertEquals(Pace.UNKNOWN, pace(0, LocalDate.of(2025, 12, 31)));
        assertEquals(Pace.UNKNOWN, pace(Double.NaN, LocalDate.of(2026, 1, 5)));
    }

    @Test
    void nothingIsSaidOfAGoalThatWasDropped() {
        GoalRow dropped = new GoalRow("g", "Goal", null, "kith.interactions", "", 10, FIRST, LAST, GoalState.DROPPED);
        assertEquals(Pace.UNKNOWN, GoalProgress.of(dropped, 1, LAST.plusDays(1)).pace());
    }

    @Test
    void theLastDayCountsAsADayLeft() {
        assertEquals(1, GoalProgress.of(goal(), 1, LAST).daysLeft());
        assertEquals(10, GoalProgress.of(goal(), 1, FIRST).daysLeft());
    }

    @Test
    void whatIsPlannedForLaterDoesNotCountYet() {
        ZonedDateTime now = LocalDate.of(2026, 1, 5).atTime(12, 0).atZone(ZoneId.of("Europe/Berlin"));
        assertEquals(now.toInstant(), GoalProgress.end(goal(), now));
        ZonedDateTime later = now.plusMonths(1);
        assertEquals(LAST.plusDays(1).atStartOfDay(later.getZone()).toInstant(), GoalProgress.end(goal(), later));
    }

    @Test
    void aFilterIsReadBackAsItWasWritten() {
        GoalFilter filter = new GoalFilter("kith.call", "old friends 100%");
        assertEquals(filter, GoalFilter.parse(filter.format()));
        assertEquals(new GoalFilter(null, null), GoalFilter.parse(null));
        assertTrue(new GoalFilter(null, null).format().isEmpty());
    }

    private static Pace pace(double value, LocalDate today) {
        return GoalProgress.of(goal(), value, today).pace();
    }

    private static GoalRow goal() {
        return new GoalRow("g", "Goal", null, "kith.interactions", "", 10, FIRST, LAST, GoalState.ACTIVE);
    }
}
