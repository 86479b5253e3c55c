package kith.store.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** What values fields take. */
final class ValueCheck {

    private static final List<String> DATES = List.of("today", "yesterday", "2026", "2026-01", "2026-01-31", "30d", "6w", "3m", "1y");
    private static final List<String> BIRTHDAYS = List.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december", "01-31", "1985", "1985-01", "1985-01-31", "30y");
    private static final int MOST_YEARS = 200;

    private ValueCheck() {
    }

    /** Returns what is wrong with a value; empty if the field takes it. */
    static Optional<String> problem(Field field, String value) {
        boolean good = switch (field.type()) {
            case TEXT, REFERENCE -> true;
            case NUMBER -> isNumber(value);
            case AGE -> value.matches("\\d{1,3}") && Integer.parseInt(value) <= MOST_YEARS;
            case PAST, AHEAD -> DateSpan.parse(value, field.type(), LocalDate.EPOCH, ZoneOffset.UTC).isPresent()
                    || MonthDaySpan.appliesTo(field) && MonthDaySpan.parse(value).isPresent();
            case CHOICE -> !Choices.matching(field, value).isEmpty();
            case FLAG -> Choices.flag(value).isPresent();
        };
        return good ? Optional.empty() : Optional.of(problem(value, field));
    }

    /** Returns examples of the values that a field takes. */
    static List<String> expected(Field field) {
        return switch (field.type()) {
            case NUMBER, AGE -> List.of(Messages.aNumber);
            case PAST, AHEAD -> MonthDaySpan.appliesTo(field) ? BIRTHDAYS : DATES;
            case FLAG -> List.of("yes", "no");
            case TEXT, CHOICE, REFERENCE -> field.choices().isEmpty() ? List.of(Messages.aText, "*") : field.choices();
        };
    }

    private static String problem(String value, Field field) {
        return switch (field.type()) {
            case NUMBER -> NLS.bind(Messages.noNumber, value);
            case AGE -> NLS.bind(Messages.noAge, value);
            case PAST, AHEAD -> NLS.bind(Messages.noDate, value);
            case CHOICE, FLAG, TEXT, REFERENCE -> NLS.bind(Messages.noChoice, new Object[] { value, field.name(),
                    String.join(", ", field.type() == FieldType.FLAG ? List.of("yes", "no") : field.choices()) });
        };
    }

    private static boolean isNumber(String value) {
        try {
            return value.length() <= 30 && Math.abs(new BigDecimal(value).scale()) <= 300;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
