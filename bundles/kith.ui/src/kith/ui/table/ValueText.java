package kith.ui.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import kith.core.PartialDateText;
import kith.store.query.Field;

/** Says values of fields, as the store has them, in the forms of the user's locale. */
final class ValueText {

    private final DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private final DateTimeFormatter month = DateTimeFormatter.ofLocalizedPattern("yMMM");
    private final DateTimeFormatter day = DateTimeFormatter.ofLocalizedPattern("MMMd");
    private final LocalDate today;

    ValueText(LocalDate today) {
        this.today = today;
    }

    /** Returns what a cell says of a value; as it is kept if it is not of the type that the field has. */
    String of(Field field, String value) {
        if (value.isEmpty()) {
            return value;
        }
        try {
            return switch (field.type()) {
                case PAST, AHEAD -> date(value);
                case AGE -> PartialDateText.age(value, today);
                case FLAG -> value.equals("0") || value.equalsIgnoreCase("false") ? "" : Messages.yes;
                case CHOICE -> value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
                case NUMBER -> value.matches("-?\\d+\\.0+") ? value.substring(0, value.indexOf('.')) : value;
                case TEXT, REFERENCE -> value;
            };
        } catch (DateTimeException e) {
            return value;
        }
    }

    /** A date, an instant or what is known of a date, in the notation of ISO 8601. */
    private String date(String value) {
        if (value.contains("T")) {
            return date.format(LocalDateTime.parse(value));
        } else if (value.startsWith("--")) {
            return day.format(MonthDay.parse(value));
        } else if (value.matches("\\d{4}")) {
            return value;
        }
        return value.matches("\\d{4}-\\d{2}") ? month.format(YearMonth.parse(value)) : date.format(LocalDate.parse(value));
    }
}
