package kith.ui.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import kith.core.PartialDateText;
import kith.model.PartialDate;

/** Dates with their year, month or day unknown, as the user's locale writes them. */
final class PartialDates {

    /** One way to write a date, and what it leaves unknown. */
    private record Form(DateTimeFormatter format, TemporalQuery<PartialDate> read) {
    }

    private static final String NO_YEAR = "0000";
    private static final int EARLIEST = 1000;
    private static final int FUTURE = 10;
    private static final PartialDate EXAMPLE = new PartialDate(2024, 3, 12);

    private final DateTimeFormatter full = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private final DateTimeFormatter month = DateTimeFormatter.ofLocalizedPattern("yMMM");
    private final DateTimeFormatter year = DateTimeFormatter.ofLocalizedPattern("y");
    private final DateTimeFormatter day = DateTimeFormatter.ofLocalizedPattern("MMMd");
    private final List<Form> forms = List.of(
            new Form(full, date -> PartialDate.of(LocalDate.from(date))),
            new Form(DateTimeFormatter.ofLocalizedPattern("yMd"), date -> PartialDate.of(LocalDate.from(date))),
            new Form(DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT), date -> PartialDate.of(past(LocalDate.from(date)))),
            new Form(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), date -> PartialDate.of(LocalDate.from(date))),
            new Form(month, PartialDates::month),
            new Form(DateTimeFormatter.ofLocalizedPattern("yMMMM"), PartialDates::month),
            new Form(day, PartialDates::day),
            new Form(DateTimeFormatter.ofLocalizedPattern("MMMMd"), PartialDates::day),
            new Form(year, date -> new PartialDate(Year.from(date).getValue(), 0, 0)));

    /**
     * Returns how to write and read them in the locale of now.
     *
     * @param relative whether today and yesterday are such dates
     */
    static Converter<PartialDate> converter(boolean relative) {
        PartialDates dates = new PartialDates();
        return new Converter<>(PartialDateText::of, text -> dates.parse(text.strip(), relative), NLS.bind(Messages.badPartialDate, new Object[] {
                PartialDateText.of(EXAMPLE), PartialDateText.of(new PartialDate(2024, 3, 0)), PartialDateText.of(new PartialDate(2024, 0, 0)),
                PartialDateText.of(new PartialDate(0, 3, 12)) }));
    }

    private PartialDate parse(String typed, boolean relative) {
        if (relative && typed.equalsIgnoreCase(Messages.today)) {
            return PartialDate.of(LocalDate.now());
        } else if (relative && typed.equalsIgnoreCase(Messages.yesterday)) {
            return PartialDate.of(LocalDate.now().minusDays(1));
        }
        return WrittenDate.read(typed).orElseGet(() -> inForm(typed));
    }

    private PartialDate inForm(String typed) {
        for (Form form : forms) {
            try {
                PartialDate date = lenient(form.format).parse(typed, form.read);
                // In "Mar 12", the 12 is no year.
                if (date.year() == 0 || date.year() >= EARLIEST) {
                    return date;
                }
            } catch (DateTimeException e) {
                // The next form may fit, and ISO 8601 is the last.
            }
        }
        if (typed.startsWith(NO_YEAR)) {
            throw new IllegalArgumentException(typed);
        }
        return PartialDate.parse(typed);
    }

    private static DateTimeFormatter lenient(DateTimeFormatter format) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().append(format).toFormatter(format.getLocale());
    }

    private static PartialDate month(TemporalAccessor date) {
        YearMonth value = YearMonth.from(date);
        return new PartialDate(value.getYear(), value.getMonthValue(), 0);
    }

    /** A year of two digits that would be far in the future is one of the last century. */
    private static LocalDate past(LocalDate date) {
        return date.isAfter(LocalDate.now().plusYears(FUTURE)) ? date.minusYears(100) : date;
    }

    private static PartialDate day(TemporalAccessor date) {
        MonthDay value = MonthDay.from(date);
        return new PartialDate(0, value.getMonthValue(), value.getDayOfMonth());
    }
}
