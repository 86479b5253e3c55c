package kith.core.touch;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;

/**
 * A number of days in the unit that people use.
 *
 * @param count how many, at least 1
 * @param unit of what
 */
public record Span(int count, Unit unit) {

    /** A unit; a month is taken for 30 days, and a year for 365. */
    public enum Unit {
        /** One day. */
        DAY(1),
        /** Seven days. */
        WEEK(7),
        /** Thirty days. */
        MONTH(30),
        /** The days of a common year. */
        YEAR(365);

        private final int days;

        Unit(int days) {
            this.days = days;
        }

        /** Returns how many days it has. */
        public int days() {
            return days;
        }
    }

    public Span {
        Objects.requireNonNull(unit);
        if (count < 1) {
            throw new IllegalArgumentException(Integer.toString(count));
        }
    }

    /**
     * Returns days in the largest unit that divides them.
     *
     * @param days at least 1
     */
    public static Span of(int days) {
        for (Unit unit : new Unit[] { Unit.YEAR, Unit.MONTH, Unit.WEEK }) {
            if (days % unit.days() == 0) {
                return new Span(days / unit.days(), unit);
            }
        }
        return new Span(days, Unit.DAY);
    }

    /**
     * Returns about as many days, in the unit that people speak of: days up to two weeks, weeks up to two months, months up
     * to two years.
     *
     * @param days at least 1
     */
    public static Span about(long days) {
        if (days < 14) {
            return new Span((int) days, Unit.DAY);
        } else if (days < 60) {
            return new Span((int) days / 7, Unit.WEEK);
        }
        return days < 730 ? new Span((int) Math.round(days / 30.44), Unit.MONTH) : new Span((int) (days / 365), Unit.YEAR);
    }

    /** Returns how often that is, in the user's language, such as: every 6 weeks. */
    public String every() {
        return count == 1 ? switch (unit) {
            case DAY -> Messages.everyDay;
            case WEEK -> Messages.everyWeek;
            case MONTH -> Messages.everyMonth;
            case YEAR -> Messages.everyYear;
        } : NLS.bind(switch (unit) {
            case DAY -> Messages.everyDays;
            case WEEK -> Messages.everyWeeks;
            case MONTH -> Messages.everyMonths;
            case YEAR -> Messages.everyYears;
        }, count);
    }

    /** Returns how long it is, in the user's language, such as: 6 weeks. */
    public String length() {
        return NLS.bind(switch (unit) {
            case DAY -> count == 1 ? Messages.day : Messages.days;
            case WEEK -> count == 1 ? Messages.week : Messages.weeks;
            case MONTH -> count == 1 ? Messages.month : Messages.months;
            case YEAR -> count == 1 ? Messages.year : Messages.years;
        }, count);
    }

    /** Returns how many days it is. */
    public int days() {
        return Math.multiplyExact(count, unit.days());
    }
}
