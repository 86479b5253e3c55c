package kith.bench;

import java.util.Locale;

/**
 * What a measured value may be, given what it is compared with.
 *
 * @param kind how the two are compared
 * @param limit the limit of the comparison
 * @param absolute the most that the value itself may be; infinite for no limit
 */
public record Budget(Kind kind, double limit, double absolute) {

    /** How a value is compared. */
    public enum Kind {
        NONE, RATIO_AT_MOST, RATIO_AT_LEAST, DIFFERENCE_AT_MOST
    }

    /** No limit: the row is there to be looked at. */
    public static final Budget NONE = new Budget(Kind.NONE, Double.NaN, Double.POSITIVE_INFINITY);

    /** The value may be so many times the one that it is compared with. */
    public static Budget times(double limit) {
        return new Budget(Kind.RATIO_AT_MOST, limit, Double.POSITIVE_INFINITY);
    }

    /** The value has to be at least this part of the one that it is compared with. */
    public static Budget atLeast(double limit) {
        return new Budget(Kind.RATIO_AT_LEAST, limit, Double.POSITIVE_INFINITY);
    }

    /** The value may be so much more than the one that it is compared with. */
    public static Budget over(double limit) {
        return new Budget(Kind.DIFFERENCE_AT_MOST, limit, Double.POSITIVE_INFINITY);
    }

    /** Returns this budget with a limit of the value itself. */
    public Budget andAtMost(double value) {
        return new Budget(kind, limit, value);
    }

    /** Returns whether a value keeps to this budget. */
    public boolean holds(double value, double reference) {
        return value <= absolute && switch (kind) {
            case NONE -> true;
            case RATIO_AT_MOST -> value <= limit * reference;
            case RATIO_AT_LEAST -> value >= limit * reference;
            case DIFFERENCE_AT_MOST -> value - reference <= limit;
        };
    }

    /** Returns the limits in a few characters, empty if there is none. */
    @Override
    public String toString() {
        String comparison = switch (kind) {
            case NONE -> "";
            case RATIO_AT_MOST -> "<= " + number(limit) + "x";
            case RATIO_AT_LEAST -> ">= " + number(limit) + "x";
            case DIFFERENCE_AT_MOST -> "<= +" + number(limit);
        };
        return Double.isInfinite(absolute) ? comparison : (comparison + " and <= " + number(absolute)).replaceFirst("^ and ", "");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.2f", value)
                .replaceFirst("0$", "");
    }
}
