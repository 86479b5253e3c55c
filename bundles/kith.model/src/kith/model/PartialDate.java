package kith.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date of which the year, the month or the day may be unknown, as RFC 6350, section 4.3.1 allows for
 * birthdays: {@code 1985-04-12}, {@code 1985-04}, {@code 1985} and {@code --04-12}. Immutable.
 *
 * @param year the year, or 0 where it is unknown
 * @param month the month from 1 to 12, or 0 where it is unknown
 * @param day the day of the month, or 0 where it is unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final Pattern TEXT = Pattern.compile("(?:(\\d{4})|-)(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /**
     * @throws DateTimeException if the known parts are not of any date, or if both year and month are unknown
     */
    public PartialDate {
        if (month == 0 && (day != 0 || year == 0)) {
            throw new DateTimeException("A date needs a year or a month");
        }
        if (year < 0 || year > 9999) {
            throw new DateTimeException("Year out of range: " + year);
        }
        if (month != 0 && day != 0) {
            if (year == 0) {
                MonthDay.of(month, day);
            } else {
                LocalDate.of(year, month, day);
            }
        } else if (month != 0) {
            YearMonth.of(year == 0 ? Year.MIN_VALUE : year, month);
        }
    }

    /** Returns the given full date. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws DateTimeException if the text is not such a date
     */
    public static PartialDate parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException("Not a date: " + text);
        }
        return new PartialDate(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Returns whether year, month and day are known. */
    public boolean isFull() {
        return year != 0 && month != 0 && day != 0;
    }

    /** Orders by year, month and day; an unknown part comes before every known one. */
    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    /** Returns the date in the extended format of ISO 8601, with {@code --} for an unknown year. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (year == 0) {
            text.append('-');
        } else {
            append(text, year, 4);
        }
        if (month != 0) {
            append(text.append('-'), month, 2);
        }
        if (day != 0) {
            append(text.append('-'), day, 2);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int number, int digits) {
        String plain = Integer.toString(number);
        text.repeat('0', Math.max(0, digits - plain.length())).append(plain);
    }
}
