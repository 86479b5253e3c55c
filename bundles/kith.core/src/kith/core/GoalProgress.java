package kith.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import kith.model.GoalState;
import kith.store.GoalRow;
import kith.store.NetworkStore;
import kith.store.ReadOnlyNetworkStore;

/**
 * How far a goal is: what was logged in its period, against its target.
 *
 * @param value what was measured; NaN if the metric is unknown or failed
 * @param fraction the value in parts of the target, from 0 to 1 and beyond
 * @param expected the part of the period that is over, from 0 to 1; NaN without a period
 * @param daysLeft the days until the end of the period, today included; negative when it is over, null without an end
 * @param pace how the value stands against the part of the period that is over
 */
public record GoalProgress(double value, double fraction, double expected, Long daysLeft, Pace pace) {

    /** How a goal stands. */
    public enum Pace {
        /** The target is reached. */
        REACHED,
        /** More is done than of the period is over. */
        AHEAD,
        /** About as much is done as of the period is over. */
        ON_PACE,
        /** Less is done than of the period is over. */
        BEHIND,
        /** The period is over and the target not reached. */
        MISSED,
        /** Nothing can be said: it was dropped, has no period or no metric, or its period has not begun. */
        UNKNOWN
    }

    private static final double TOLERANCE = 0.1;

    /**
     * Measures a goal; reads the store. What is planned for later does not count yet.
     *
     * @param now the moment in the user's zone, in which days begin and end
     */
    public static GoalProgress of(GoalRow goal, Metrics metrics, NetworkStore store, ZonedDateTime now) {
        Instant from = goal.from() == null ? null : goal.from().atStartOfDay(now.getZone()).toInstant();
        Instant to = end(goal, now);
        GoalFilter filter = GoalFilter.parse(goal.filter());
        double value = metrics.find(goal.metric())
                .map(metric -> metric.metric().call(each -> each.measure(ReadOnlyNetworkStore.of(store), from, to, filter), Double.NaN))
                .orElse(Double.NaN);
        return of(goal, value, now.toLocalDate());
    }

    /** Returns the end of the period, or now if that is earlier. */
    static Instant end(GoalRow goal, ZonedDateTime now) {
        ZonedDateTime end = goal.to() == null ? now : goal.to().plusDays(1).atStartOfDay(now.getZone());
        return (end.isBefore(now) ? end : now).toInstant();
    }

    /** Judges a value that was measured. */
    static GoalProgress of(GoalRow goal, double value, LocalDate today) {
        double fraction = goal.target() > 0 ? value / goal.target() : Double.NaN;
        double expected = expected(goal, today);
        Long daysLeft = goal.to() == null ? null : ChronoUnit.DAYS.between(today, goal.to()) + 1;
        return new GoalProgress(value, fraction, expected, daysLeft, pace(goal, fraction, expected, today));
    }

    private static double expected(GoalRow goal, LocalDate today) {
        if (goal.from() == null || goal.to() == null || goal.to().isBefore(goal.from())) {
            return Double.NaN;
        }
        double days = ChronoUnit.DAYS.between(goal.from(), goal.to()) + 1;
        double over = ChronoUnit.DAYS.between(goal.from(), today) + 1;
        return Math.clamp(over / days, 0, 1);
    }

    private static Pace pace(GoalRow goal, double fraction, double expected, LocalDate today) {
        if (goal.state() == GoalState.REACHED || fraction >= 1) {
            return Pace.REACHED;
        } else if (goal.state() == GoalState.DROPPED || Double.isNaN(fraction) || goal.from() != null && today.isBefore(goal.from())) {
            return Pace.UNKNOWN;
        } else if (goal.to() != null && today.isAfter(goal.to())) {
            return Pace.MISSED;
        } else if (Double.isNaN(expected)) {
            return Pace.UNKNOWN;
        } else if (fraction > expected + TOLERANCE) {
            return Pace.AHEAD;
        }
        return fraction < expected - TOLERANCE ? Pace.BEHIND : Pace.ON_PACE;
    }
}
