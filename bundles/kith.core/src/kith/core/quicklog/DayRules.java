package kith.core.quicklog;

import static kith.core.quicklog.Rule.first;
import static kith.core.quicklog.Rule.number;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kith.core.quicklog.Rule.Kind;
import kith.core.quicklog.Rule.Meaning;

/** On which day something was, or will be. */
final class DayRules {

    private static final int CENTURY = 2000;
    private static final int MIDDLE = 15;
    /** Every month has this day, but not every one a later. */
    private static final int LEAST_LAST = 28;

    private final Vocabulary words;
    private final Pattern until;
    private final List<Rule> rules = new ArrayList<>();

    private DayRules(Vocabulary words) {
        this.words = words;
        until = Pattern.compile("^\\s*" + words.any("dueBy") + "\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static List<Rule> of(Vocabulary words) {
        DayRules days = new DayRules(words);
        days.weekdaysOfWeeks();
        days.named();
        days.ahead();
        days.weekdays();
        days.dates();
        return days.rules;
    }

    /** What was until a day, or is promised by it, was not on that day. */
    private void rule(String expression, Meaning meaning) {
        rules.add(Rule.of(Kind.DAY, expression, (m, moment) -> (moment.isAhead() || !until.matcher(m.group("cut")).find())
                && meaning.tell(m, moment)));
    }

    private void named() {
        rule(words.any("twoDaysBack"), (m, moment) -> moment.setDay(moment.today().minusDays(2)));
        rule(words.any("today"), (m, moment) -> moment.setDay(moment.today()));
        rule(words.any("yesterday"), (m, moment) -> moment.setDay(moment.today().minusDays(1)));
        rule(words.phrases("daysAgo"), (m, moment) -> moment.setDay(moment.today().minusDays(words.amount(m))));
        rule(words.phrases("weeksAgo"), (m, moment) -> moment.setDay(moment.today().minusWeeks(words.amount(m))));
        rule(words.phrases("monthsAgo"), (m, moment) -> moment.setDay(moment.today().minusMonths(words.amount(m))));
        rule(words.phrases("yearsAgo"), (m, moment) -> moment.setDay(moment.today().minusYears(words.amount(m))));
    }

    private void ahead() {
        rule(words.any("twoDaysAhead"), (m, moment) -> moment.setDay(moment.today().plusDays(2)));
        rule(words.any("tomorrow"), (m, moment) -> moment.setDay(moment.today().plusDays(1)));
        rule(words.phrases("inDays"), (m, moment) -> moment.setDay(moment.today().plusDays(words.amount(m))));
        rule(words.phrases("inWeeks"), (m, moment) -> moment.setDay(moment.today().plusWeeks(words.amount(m))));
        rule(words.phrases("inMonths"), (m, moment) -> moment.setDay(moment.today().plusMonths(words.amount(m))));
        rule(words.phrases("weekdayAfter"), (m, moment) -> moment
                .setDay(moment.today().with(TemporalAdjusters.next(weekday(m)))));
    }

    private void weekdaysOfWeeks() {
        rule(words.phrases("weekdayOfLastWeek"), (m, moment) -> moment.setDay(moment.today().minusWeeks(1)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(weekday(m)))));
        rule(words.phrases("weekdayOfNextWeek"), (m, moment) -> moment.setDay(moment.today()
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(weekday(m)))));
    }

    private void weekdays() {
        rule(words.phrases("weekdayBefore"), (m, moment) -> moment
                .setDay(moment.today().with(TemporalAdjusters.previous(weekday(m)))));
        rule(words.phrases("weekday"), (m, moment) -> moment.setDay(moment.near(weekday(m))));
        rule("(?<!" + words.any("dueBy") + " )(" + words.fullWeekdays() + ")",
                (m, moment) -> moment.setDay(moment.near(weekday(m))));
        // "call with Ben fri": in small letters after a name only, as people are called Thu, and words before a name make it one.
        rule("(?<![\\s,]" + words.any("with") + " |[\\s,]" + words.any("and") + " |^)((?-i:" + words.shortWeekdays() + "))",
                (m, moment) -> moment.setDay(moment.near(weekday(m))));
    }

    private DayOfWeek weekday(Matcher m) {
        DayOfWeek day = words.weekday(first(m));
        if (day == null) {
            throw new DateTimeException("Not a weekday: " + first(m));
        }
        return day;
    }

    private void dates() {
        String on = "(?:" + words.any("on") + " )?(?:" + words.any("the") + " )?";
        String month = "(" + words.months() + ")\\.?";
        String year = "(\\d{4}|\\d{2})";
        rule(on + "(\\d{4})-(\\d{2})-(\\d{2})",
                (m, moment) -> moment.setDay(LocalDate.of(number(m, 2), number(m, 3), number(m, 4))));
        rule(on + "(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:" + words.any("of") + " )?" + month + "(?:,? (\\d{4}))?",
                (m, moment) -> moment.setDay(date(m.group(4), words.month(m.group(3)).getValue(), number(m, 2), moment)));
        rule(on + month + " (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?",
                (m, moment) -> moment.setDay(date(m.group(4), words.month(m.group(2)).getValue(), number(m, 3), moment)));
        rule(on + "(\\d{1,2})\\. ?(\\d{1,2})\\. ?" + year + "?",
                (m, moment) -> moment.setDay(date(m.group(4), number(m, 3), number(m, 2), moment)));
        rule(words.any("on") + " (\\d{1,2})\\.(\\d{1,2})",
                (m, moment) -> moment.setDay(date(null, number(m, 3), number(m, 2), moment)));
        rule(on + "(\\d{1,2})/(\\d{1,2})(?:/" + year + ")?", (m, moment) -> {
            boolean dayFirst = words.isDayFirst() && number(m, 3) <= Month.values().length
                    || number(m, 2) > Month.values().length;
            return moment.setDay(date(m.group(4), number(m, dayFirst ? 3 : 2), number(m, dayFirst ? 2 : 3), moment));
        });
        String of = "(?:" + words.any("on") + " )?(?:" + words.any("the") + " )?";
        rule(of + words.any("beginningOf") + "[ -]?" + month, (m, moment) -> moment.setDay(moment.near(month(m), 1)));
        rule(of + words.any("middleOf") + "[ -]?" + month, (m, moment) -> moment.setDay(moment.near(month(m), MIDDLE)));
        rule(of + words.any("endOf") + "[ -]?" + month,
                (m, moment) -> moment.setDay(moment.near(month(m), LEAST_LAST).with(TemporalAdjusters.lastDayOfMonth())));
        rule(words.any("on") + " (?:" + words.any("the") + " )?(\\d{1,2})(?:st|nd|rd|th|\\.)",
                (m, moment) -> moment.setDay(moment.nearDayOfMonth(number(m, 2))));
    }

    private int month(Matcher m) {
        return words.month(m.group(2)).getValue();
    }

    private static LocalDate date(String year, int month, int day, Moment moment) {
        if (year != null) {
            int written = Integer.parseInt(year);
            return LocalDate.of(year.length() == 2 ? CENTURY + written : written, month, day);
        }
        return moment.near(month, day);
    }
}
