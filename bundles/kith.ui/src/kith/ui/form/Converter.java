package kith.ui.form;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;

import kith.model.PartialDate;

/**
 * How a value is written in a field and read from it. Empty text is no value.
 *
 * @param <T> the value
 * @param format makes text of a value that is not null
 * @param parse makes a value of text that is not blank
 * @param problem says what is wrong with text that cannot be read, and how to write it
 */
public record Converter<T>(Function<T, String> format, Function<String, T> parse, String problem) {

    /** Plain text. */
    public static final Converter<String> TEXT = new Converter<>(Function.identity(), Function.identity(), "");

    /** A whole number. */
    public static final Converter<Integer> INTEGER = new Converter<>(Object::toString,
            text -> Integer.valueOf(text.strip()), NLS.bind(Messages.badNumber, 5));

    /** A time span in minutes. */
    public static final Converter<Duration> MINUTES = new Converter<>(duration -> Long.toString(duration.toMinutes()),
            text -> Duration.ofMinutes(Integer.parseInt(text.strip())), NLS.bind(Messages.badNumber, 45));

    /** A number in the form of the user's locale. */
    public static Converter<Double> number() {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(6);
        return new Converter<>(format::format, text -> number(format, text.strip()),
                NLS.bind(Messages.badNumber, format.format(2.5)));
    }

    /** A date with its year, month or day unknown (RFC 6350, 4.3.1), as people write it or in the form of ISO 8601. */
    public static Converter<PartialDate> partialDate() {
        return PartialDates.converter(true);
    }

    /** Such a date on which somebody was born, which is said of no day as seen from this one. */
    public static Converter<PartialDate> birthday() {
        return PartialDates.converter(false);
    }

    /** A date in the form of the user's locale; other ways to write it and ISO 8601 are understood as well. */
    public static Converter<LocalDate> date() {
        DateTimeFormatter shown = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        List<DateTimeFormatter> read = List.of(shown, DateTimeFormatter.ofLocalizedPattern("yMd"),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT), DateTimeFormatter.ISO_LOCAL_DATE);
        return new Converter<>(shown::format, text -> WrittenDate.read(text.strip()).filter(PartialDate::isFull)
                .map(date -> LocalDate.of(date.year(), date.month(), date.day()))
                .orElseGet(() -> first(read, format -> LocalDate.parse(text.strip(), format))),
                NLS.bind(Messages.badDate, shown.format(LocalDate.of(2026, 3, 12))));
    }

    /** A time of day in the form of the user's locale; {@code 14:30} is understood as well. */
    public static Converter<LocalTime> time() {
        DateTimeFormatter shown = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
        DateTimeFormatter plain = new DateTimeFormatterBuilder().appendPattern("H:mm").toFormatter()
                .withResolverStyle(ResolverStyle.STRICT);
        return new Converter<>(shown::format, text -> first(List.of(shown, plain), format -> LocalTime.parse(text.strip(), format)),
                NLS.bind(Messages.badTime, shown.format(LocalTime.of(14, 30))));
    }

    /** Returns the text of a value, empty for null. */
    public String write(T value) {
        return value == null ? "" : format.apply(value);
    }

    /**
     * Returns the value of a text, null for blank text.
     *
     * @throws IllegalArgumentException with a message for the user if the text cannot be read
     */
    public T read(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (UnreadableException e) {
            throw e;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(problem, e);
        }
    }

    private static Double number(NumberFormat format, String text) {
        ParsePosition end = new ParsePosition(0);
        Number number = format.parse(text, end);
        if (number == null || end.getIndex() < text.length() || !Double.isFinite(number.doubleValue())) {
            throw new NumberFormatException(text);
        }
        return number.doubleValue();
    }

    private static <T> T first(List<DateTimeFormatter> formats, Function<DateTimeFormatter, T> parse) {
        DateTimeParseException failure = null;
        for (DateTimeFormatter format : formats) {
            try {
                return parse.apply(format);
            } catch (DateTimeParseException e) {
                failure = e;
            }
        }
        throw failure;
    }
}
