package kith.timeline.internal.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much there was over time, the oldest first: all of it, or a part that is looked at more closely. To be used on one
 * thread.
 */
public final class Overview {

    /** The length of a bar. */
    public enum Unit {
        DAY(1), WEEK(7), MONTH(31), QUARTER(92), YEAR(366);

        private final int days;

        Unit(int days) {
            this.days = days;
        }

        /** Returns the first day of the unit that a day is in. */
        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        LocalDate next(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
                case QUARTER -> start.plusMonths(3);
                case YEAR -> start.plusYears(1);
            };
        }
    }

    /**
     * A day, a week, a month, a quarter or a year.
     *
     * @param from its first day
     * @param to the day after its last
     * @param count how much there was
     */
    public record Span(Unit unit, LocalDate from, LocalDate to, long count) {

        /** Returns whether a day is in it. */
        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    private static final int LEAST_DAYS = 14;

    private SortedMap<LocalDate, Integer> days = Collections.emptySortedMap();
    private LocalDate first;
    private LocalDate end;
    private LocalDate from;
    private LocalDate to;

    /** Shows other counts by day; the part that is looked at stays, as far as there is something. */
    public void show(SortedMap<LocalDate, Integer> counts) {
        days = new TreeMap<>(counts);
        first = days.isEmpty() ? null : days.firstKey().withDayOfMonth(1);
        end = days.isEmpty() ? null : days.lastKey().plusDays(1);
        if (days.isEmpty() || from != null && (!from.isBefore(end) || !to.isAfter(first))) {
            showAll();
        } else if (from != null) {
            look(from, ChronoUnit.DAYS.between(from, to));
        }
    }

    /** Returns whether there is anything. */
    public boolean isEmpty() {
        return days.isEmpty();
    }

    /** Returns whether only a part is looked at. */
    public boolean isPart() {
        return from != null;
    }

    /** Looks at everything again. */
    public void showAll() {
        from = null;
        to = null;
    }

    /**
     * Looks more closely, or from further away.
     *
     * @param factor how much longer what is seen becomes; less than 1 to look more closely
     * @param at the place that stays where it is, from 0 at the beginning to 1 at the end
     */
    public void zoom(double factor, double at) {
        if (!days.isEmpty()) {
            long length = ChronoUnit.DAYS.between(from(), to());
            long wanted = Math.max(LEAST_DAYS, Math.round(length * factor));
            look(from().plusDays(Math.round((length - wanted) * at)), wanted);
        }
    }

    /** Looks at what is later by a part of what is seen, or earlier if it is negative. */
    public void move(double part) {
        if (isPart()) {
            long length = ChronoUnit.DAYS.between(from, to);
            look(from.plusDays(Math.round(length * part)), length);
        }
    }

    /** Looks at a part in which a day is, if it is not in sight. */
    public void reveal(LocalDate day) {
        if (isPart() && (day.isBefore(from) || !day.isBefore(to))) {
            long length = ChronoUnit.DAYS.between(from, to);
            look(day.minusDays(length / 2), length);
        }
    }

    private void look(LocalDate start, long length) {
        if (length >= ChronoUnit.DAYS.between(first, end)) {
            showAll();
            return;
        }
        LocalDate latest = end.minusDays(length);
        from = start.isBefore(first) ? first : start.isAfter(latest) ? latest : start;
        to = from.plusDays(length);
    }

    private LocalDate from() {
        return from == null ? first : from;
    }

    private LocalDate to() {
        return to == null ? end : to;
    }

    /**
     * Returns spans of one length without gaps between them, as short as the room allows.
     *
     * @param most how many there is room for
     */
    public List<Span> spans(int most) {
        if (days.isEmpty()) {
            return List.of();
        }
        long length = ChronoUnit.DAYS.between(from(), to());
        Unit unit = Unit.YEAR;
        for (Unit each : Unit.values()) {
            if (length / each.days + 2 <= most) {
                unit = each;
                break;
            }
        }
        List<Span> spans = new ArrayList<>();
        for (LocalDate start = unit.start(from()); start.isBefore(to()); start = unit.next(start)) {
            LocalDate next = unit.next(start);
            spans.add(new Span(unit, start, next, days.subMap(start, next).values().stream().mapToLong(Integer::longValue).sum()));
        }
        return spans;
    }
}
