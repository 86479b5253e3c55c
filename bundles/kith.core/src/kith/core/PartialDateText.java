package kith.core;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

import kith.model.PartialDate;

/** Dates with their year, month or day unknown, as the locale of now writes them. */
public final class PartialDateText {

    private static final int YEAR = 4;
    private static final int FULL = 10;

    private PartialDateText() {
    }

    /**
     * Returns how old somebody is. Of a date without its day only the year counts.
     *
     * @param born a date of birth in the notation of ISO 8601 as fields have it, such as {@code 1985-04-12} or {@code --02-29}
     * @param today the day on which somebody is of that age
     * @return the age in years; empty if the year is not known
     * @throws java.time.DateTimeException if it is no such date
     * @since 0.1
     */
    public static String age(String born, LocalDate today) {
        if (born.isEmpty() || born.startsWith("--")) {
            return "";
        } else if (born.length() < FULL) {
            return Long.toString(Year.parse(born.substring(0, YEAR)).until(Year.from(today), ChronoUnit.YEARS));
        }
        return Long.toString(LocalDate.parse(born).until(today, ChronoUnit.YEARS));
    }

    /** Returns the text of a date. */
    public static String of(PartialDate date) {
        if (date.isFull()) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(LocalDate.of(date.year(), date.month(), date.day()));
        } else if (date.year() != 0 && date.month() != 0) {
            return DateTimeFormatter.ofLocalizedPattern("yMMM").format(YearMonth.of(date.year(), date.month()));
        } else if (date.year() != 0) {
            return DateTimeFormatter.ofLocalizedPattern("y").format(Year.of(date.year()));
        } else if (date.month() != 0 && date.day() != 0) {
            return DateTimeFormatter.ofLocalizedPattern("MMMd").format(MonthDay.of(date.month(), date.day()));
        }
        return date.toString();
    }
}
