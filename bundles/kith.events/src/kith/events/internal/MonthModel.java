package kith.events.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The days of a month as a calendar shows them: whole weeks in the order of the locale.
 *
 * @param month the month
 * @param weeks its weeks
 */
record MonthModel(YearMonth month, List<Week> weeks) {

    /**
     * A week.
     *
     * @param number its number in the year, as the locale counts
     * @param days its seven days
     */
    record Week(int number, List<LocalDate> days) {
    }

    private static final int DAYS = 7;

    static MonthModel of(YearMonth month, Locale locale) {
        WeekFields fields = WeekFields.of(locale);
        LocalDate day = month.atDay(1).with(fields.dayOfWeek(), 1);
        List<Week> weeks = new ArrayList<>();
        while (!day.isAfter(month.atEndOfMonth())) {
            List<LocalDate> days = new ArrayList<>();
            for (int i = 0; i < DAYS; i++) {
                days.add(day.plusDays(i));
            }
            weeks.add(new Week(number(days, fields), List.copyOf(days)));
            day = day.plusDays(DAYS);
        }
        return new MonthModel(month, List.copyOf(weeks));
    }

    /** The number that its middle day has: at the turn of the year the days of one week can lie in two years. */
    private static int number(List<LocalDate> days, WeekFields fields) {
        return days.get(DAYS / 2).get(fields.weekOfWeekBasedYear());
    }

    /** Returns the days of the week in the order of the locale. */
    static List<DayOfWeek> daysOfWeek(Locale locale) {
        DayOfWeek first = WeekFields.of(locale).getFirstDayOfWeek();
        List<DayOfWeek> days = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            days.add(first.plus(i));
        }
        return days;
    }

    LocalDate first() {
        return weeks.get(0).days().get(0);
    }

    LocalDate last() {
        return weeks.get(weeks.size() - 1).days().get(DAYS - 1);
    }
}
