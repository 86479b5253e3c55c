package kith.store.query;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day or a month of any year, by which birthdays are looked for whether or not their year is known: {@code --02-29},
 * {@code 02-29}, {@code --02}, {@code feb} or {@code february}. Immutable.
 *
 * @param from the month, or the month and the day, in the notation of ISO 8601 without the year: {@code 02} or {@code 02-29}
 * @since 0.1
 */
public record MonthDaySpan(String from) {

    private static final Pattern TEXT = Pattern.compile("(?:--)?(\\d{2})-(\\d{2})|--(\\d{2})");
    private static final int LEAST_LETTERS = 3;

    /**
     * Returns whether a field recurs every year.
     *
     * @param field a field of dates that are kept without a time
     */
    public static boolean appliesTo(Field field) {
        return field.key().equals("birthday");
    }

    /**
     * Reads a value.
     *
     * @param value the text of the query
     * @return empty if it is no day and no month of any year
     */
    public static Optional<MonthDaySpan> parse(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        Matcher matcher = TEXT.matcher(text);
        try {
            if (!matcher.matches()) {
                return Stream.of(Month.values()).filter(month -> isNameOf(month, text)).findFirst()
                        .map(month -> new MonthDaySpan(String.format(Locale.ROOT, "%02d", month.getValue())));
            }
            if (matcher.group(3) != null) {
                Month.of(Integer.parseInt(matcher.group(3)));
                return Optional.of(new MonthDaySpan(matcher.group(3)));
            }
            MonthDay.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            return Optional.of(new MonthDaySpan(matcher.group(1) + '-' + matcher.group(2)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The names that people may type: the first letters of the English one. */
    private static boolean isNameOf(Month month, String text) {
        return text.length() >= LEAST_LETTERS && month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT).startsWith(text);
    }

    /** Returns the first text after all that the span has, by the order of characters. */
    public String to() {
        return from + '~';
    }
}
