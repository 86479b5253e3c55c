package kith.ui.form;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.model.PartialDate;

/**
 * Reads dates as people write them: with the month in words, in the user's language or in English, and the day before or after
 * it; in numbers with dots, which have the day first everywhere, or with strokes in the order of the user's locale; without the
 * year where that is not known.
 */
final class WrittenDate {

    private static final String NUMBER = "0?[1-9]|[1-9]\\d";
    private static final String DAY = "(?<day>" + NUMBER + ")(?:st|nd|rd|th|\\.)?";
    private static final String MONTH = "(?<month>\\p{L}{3,})\\.?";
    private static final String YEAR = "(?<year>\\d{4}|'\\d{2})";
    private static final List<Pattern> WORDS = Stream.of(DAY + "[\\s-]*(?:of\\s+)?" + MONTH + "(?:[\\s,-]*" + YEAR + ")?",
            MONTH + "\\s*" + DAY + "(?:[\\s,]+" + YEAR + ")?", MONTH + "[\\s,-]+" + YEAR)
            .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)).toList();
    private static final Pattern YEAR_FIRST = Pattern
            .compile("(\\d{4})\\s*[./-]\\s*(" + NUMBER + ")\\s*[./-]\\s*(" + NUMBER + ")\\.?");
    private static final Pattern NUMBERS = Pattern
            .compile("(" + NUMBER + ")\\s*([./-])\\s*(" + NUMBER + ")(?:\\s*\\2\\s*(\\d{4}|\\d{2}))?\\.?");
    private static final int EARLIEST = 1000;
    private static final int FUTURE = 10;
    private static final int LEAP_YEAR = 2000;

    private WrittenDate() {
    }

    /**
     * Returns the date of a text; empty if it is not written like this.
     *
     * @throws UnreadableException if there is no such day
     */
    static Optional<PartialDate> read(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(date(year(yearFirst.group(1)), number(yearFirst, 2), number(yearFirst, 3)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches() ? Optional.of(ofNumbers(numbers)) : ofWords(text);
    }

    private static PartialDate ofNumbers(Matcher numbers) {
        int first = number(numbers, 1);
        int second = number(numbers, 3);
        boolean monthFirst = !numbers.group(2).equals(".") && isMonthFirst() && first <= Month.values().length
                || second > Month.values().length;
        return date(year(numbers.group(4)), monthFirst ? first : second, monthFirst ? second : first);
    }

    private static Optional<PartialDate> ofWords(String text) {
        for (Pattern pattern : WORDS) {
            Matcher words = pattern.matcher(text);
            Optional<Month> month = words.matches() ? month(words.group("month")) : Optional.empty();
            if (month.isPresent()) {
                String day = pattern.namedGroups().containsKey("day") ? words.group("day") : null;
                return Optional.of(date(year(words.group("year")), month.get().getValue(), day == null ? 0 : Integer.parseInt(day)));
            }
        }
        return Optional.empty();
    }

    /** A word of three letters or more stands for the month that begins like it, if it is the only one. */
    private static Optional<Month> month(String word) {
        String typed = fold(word, Locale.getDefault());
        List<Month> found = Arrays.stream(Month.values()).filter(month -> Stream.of(Locale.getDefault(), Locale.ENGLISH)
                .flatMap(locale -> Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
                        .map(style -> fold(month.getDisplayName(style, locale), locale)))
                .anyMatch(name -> name.startsWith(typed))).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String fold(String word, Locale locale) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(locale);
    }

    private static boolean isMonthFirst() {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE,
                Locale.getDefault());
        return pattern.indexOf('M') < pattern.indexOf('d');
    }

    /** A year of two digits that would be far in the future is one of the last century. */
    private static int year(String text) {
        if (text == null) {
            return 0;
        }
        int year = Integer.parseInt(text.replace("'", ""));
        if (text.length() >= 4) {
            return year < EARLIEST ? -1 : year;
        }
        int now = LocalDate.now().getYear();
        int full = now / 100 * 100 + year;
        return full > now + FUTURE ? full - 100 : full;
    }

    private static PartialDate date(int year, int month, int day) {
        if (year < 0 || month < 1 || month > Month.values().length) {
            throw new IllegalArgumentException();
        }
        YearMonth of = YearMonth.of(year == 0 ? LEAP_YEAR : year, month);
        if (day > of.lengthOfMonth()) {
            String name = of.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault());
            throw new UnreadableException(NLS.bind(Messages.noSuchDay,
                    year == 0 || Year.isLeap(year) || month != 2 ? name : name + " " + year, of.lengthOfMonth()));
        }
        return new PartialDate(year, month, day);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
