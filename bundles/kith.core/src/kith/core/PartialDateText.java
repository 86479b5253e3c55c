package kith.core;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import kith.model.PartialDate;

/** Dates with their year, month or day unknown, as the locale of now writes them. */
public final class PartialDateText {

    private PartialDateText() {
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
