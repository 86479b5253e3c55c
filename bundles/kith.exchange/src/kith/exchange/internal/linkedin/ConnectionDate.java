package kith.exchange.internal.linkedin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kith.exchange.internal.Text;

/** Reads the day of a connection, as the site and spreadsheets write it in the languages of the site. */
final class ConnectionDate {

    private static final List<Locale> LANGUAGES = Stream.of("en", "de", "fr", "es", "pt", "it", "nl").map(Locale::of).toList();
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})\\.?(?: de)? (\\p{L}{3,})\\.?(?: de)? (\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2}), (\\d{4})");
    private static final Pattern TIME = Pattern.compile(",? \\d{1,2}:\\d{2}(:\\d{2})?( ?[ap]\\.?m\\.?)?$");
    private static final List<DateTimeFormatter> NUMBERS = Stream.of("uuuu-M-d", "M/d/uuuu", "M/d/uu").map(DateTimeFormatter::ofPattern).toList();

    private ConnectionDate() {
    }

    /** Returns the day, empty if the text is none that can be read. */
    static Optional<LocalDate> parse(String text) {
        String plain = TIME.matcher(Text.fold(text)).replaceFirst("");
        Matcher words = WORDS.matcher(plain);
        if (words.matches()) {
            return day(words.group(3), words.group(2), words.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(plain);
        if (monthFirst.matches()) {
            return day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        return NUMBERS.stream().flatMap(format -> parse(plain, format).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        Set<Month> months = EnumSet.noneOf(Month.class);
        for (Month each : Month.values()) {
            if (LANGUAGES.stream().anyMatch(language -> Text.fold(each.getDisplayName(TextStyle.FULL, language)).startsWith(month))) {
                months.add(each);
            }
        }
        try {
            return months.size() == 1 ? Optional.of(LocalDate.of(Integer.parseInt(year), months.iterator().next(), Integer.parseInt(day)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
