package kith.events.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class MonthModelTest {

    @Test
    void weeksBeginAsTheLocaleHasThem() {
        YearMonth march = YearMonth.of(2026, 3);
        assertEquals(LocalDate.of(2026, 2, 23), MonthModel.of(march, Locale.GERMANY).first());
        assertEquals(LocalDate.of(2026, 3, 1), MonthModel.of(march, Locale.US).first());
        assertEquals(DayOfWeek.SUNDAY, MonthModel.daysOfWeek(Locale.US).get(0));
        assertEquals(DayOfWeek.MONDAY, MonthModel.daysOfWeek(Locale.GERMANY).get(0));
    }

    @Test
    void weeksAreNumberedAsTheLocaleCounts() {
        MonthModel january = MonthModel.of(YearMonth.of(2027, 1), Locale.GERMANY);
        assertEquals(List.of(53, 1, 2, 3, 4), january.weeks().stream().map(MonthModel.Week::number).toList());
        assertEquals(1, MonthModel.of(YearMonth.of(2027, 1), Locale.US).weeks().get(0).number());
    }

    @Test
    void everyDayOfTheMonthIsThereOnceInWholeWeeks() {
        for (Locale locale : List.of(Locale.US, Locale.GERMANY, Locale.forLanguageTag("ar-EG"))) {
            for (int i = 1; i <= 24; i++) {
                YearMonth month = YearMonth.of(2026, 1).plusMonths(i);
                MonthModel model = MonthModel.of(month, locale);
                List<LocalDate> days = model.weeks().stream().flatMap(week -> week.days().stream()).toList();
                assertEquals(0, days.size() % 7);
                assertEquals(month.lengthOfMonth(), days.stream().filter(day -> YearMonth.from(day).equals(month)).count());
                assertTrue(model.weeks().size() <= 6);
            }
        }
    }
}
