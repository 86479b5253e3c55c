package kith.core.quicklog;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day in everyday words, as the line that logs does, and also a month or a year, of which the last day is meant. */
public final class DayWords {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[./](\\d{4})");

    private final Vocabulary words;
    private final Clock clock;
    private final List<Rule> rules;
    private final Pattern month;

    /** @param clock tells what today is, and in which zone */
    public DayWords(Vocabulary words, Clock clock) {
        this.words = words;
        this.clock = clock;
        rules = DayRules.of(words);
        month = Pattern.compile("(?:\\p{L}+ )?(" + words.months() + ")\\.?,?(?: (\\d{4}))?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Returns the day that a text names; what is named without a year is the last one of the name.
     *
     * @return empty if it names none
     */
    public Optional<LocalDate> parse(String text) {
        String said = text.strip().replaceAll("\\s+", " ");
        try {
            return day(said, Moment.past(now())).or(() -> month(said));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the day to come that a text names; what is named without a year is the next one of the name.
     *
     * @return empty if it names none
     */
    public Optional<LocalDate> coming(String text) {
        return day(text.strip().replaceAll("\\s+", " "), Moment.coming(now()));
    }

    /**
     * Returns the day that a text names; what is named without a year is the last one of the name, and a month alone is none.
     *
     * @return empty if it names none
     */
    public Optional<LocalDate> past(String text) {
        return day(text.strip().replaceAll("\\s+", " "), Moment.past(now()));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    private Optional<LocalDate> day(String text, Moment moment) {
        for (Rule rule : rules) {
            Matcher matcher = rule.atEnd().matcher(text);
            if (matcher.find() && matcher.start("cut") == 0 && tells(rule, matcher, moment)) {
                return Optional.of(moment.at().toLocalDate());
            }
        }
        return Optional.empty();
    }

    private static boolean tells(Rule rule, Matcher matcher, Moment moment) {
        try {
            return rule.meaning().tell(matcher, moment);
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }

    private Optional<LocalDate> month(String text) {
        Matcher matcher = YEAR.matcher(text);
        if (matcher.matches()) {
            return Optional.of(LocalDate.of(number(matcher, 1), Month.DECEMBER, Month.DECEMBER.maxLength()));
        }
        matcher = YEAR_MONTH.matcher(text);
        if (matcher.matches()) {
            return Optional.of(YearMonth.of(number(matcher, 1), number(matcher, 2)).atEndOfMonth());
        }
        matcher = MONTH_YEAR.matcher(text);
        if (matcher.matches()) {
            return Optional.of(YearMonth.of(number(matcher, 2), number(matcher, 1)).atEndOfMonth());
        }
        matcher = month.matcher(text);
        return matcher.matches() ? Optional.of(named(words.month(matcher.group(1)), matcher.group(2)).atEndOfMonth()) : Optional.empty();
    }

    private YearMonth named(Month named, String year) {
        YearMonth now = YearMonth.now(clock);
        if (year != null) {
            return YearMonth.of(Integer.parseInt(year), named);
        }
        YearMonth same = now.withMonth(named.getValue());
        return same.isAfter(now) ? same.minusYears(1) : same;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
