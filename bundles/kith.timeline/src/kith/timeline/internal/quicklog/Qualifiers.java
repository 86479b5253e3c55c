package kith.timeline.internal.quicklog;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from the end of a text what says when something was and how long it took. */
final class Qualifiers {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    /** What an expression at the end of the text means. */
    private interface Meaning {

        /** Tells the moment; returns whether the words make sense. */
        boolean tell(Matcher words, Moment moment);
    }

    private record Rule(Pattern pattern, Kind kind, Meaning meaning) {
    }

    private enum Kind {
        DAY, TIME, DURATION
    }

    private final Vocabulary words;
    private final List<Rule> rules = new ArrayList<>();

    Qualifiers(Vocabulary words) {
        this.words = words;
        durations();
        times();
        namedDays();
        dates();
    }

    /** Takes qualifiers from the end of a text as long as there are some, and returns what is left. */
    String strip(String text, Moment moment) {
        String rest = text.strip();
        boolean found = true;
        while (found && !rest.isEmpty()) {
            found = false;
            for (Rule rule : rules) {
                Matcher matcher = rule.pattern.matcher(rest);
                if (isOpen(rule.kind, moment) && matcher.find() && tell(rule, matcher, moment)) {
                    rest = rest.substring(0, matcher.start("cut")).strip().replaceFirst("[,;]$", "").strip();
                    found = true;
                    break;
                }
            }
        }
        return rest;
    }

    private static boolean tell(Rule rule, Matcher matcher, Moment moment) {
        try {
            return rule.meaning.tell(matcher, moment);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isOpen(Kind kind, Moment moment) {
        return switch (kind) {
            case DAY -> !moment.hasDay();
            case TIME -> !moment.hasTime();
            case DURATION -> !moment.hasDuration();
        };
    }

    private void durations() {
        String pre = "(?:" + words.any("for") + " )?";
        String minutes = words.any("minutes");
        String hours = words.any("hours");
        rule(Kind.DURATION, pre + "(\\d{1,2}) ?" + hours + " ?(\\d{1,2}) ?(?:" + minutes + ")?",
                (m, moment) -> moment.setDuration(Duration.ofHours(number(m, 2)).plusMinutes(number(m, 3))));
        rule(Kind.DURATION, pre + "(\\d{1,3}) ?" + minutes, (m, moment) -> moment.setDuration(Duration.ofMinutes(number(m, 2))));
        rule(Kind.DURATION, pre + "(\\d{1,2}(?:[.,]\\d{1,2})?) ?" + hours, (m, moment) -> moment
                .setDuration(Duration.ofMinutes(Math.round(60 * Double.parseDouble(m.group(2).replace(',', '.'))))));
        rule(Kind.DURATION, pre + words.any("halfHour"), (m, moment) -> moment.setDuration(Duration.ofMinutes(30)));
        rule(Kind.DURATION, pre + words.any("oneHour"), (m, moment) -> moment.setDuration(Duration.ofHours(1)));
    }

    private void times() {
        String at = "(?:" + words.any("at") + " )?";
        rule(Kind.TIME, "(?:" + words.any("from") + " )?(\\d{1,2}):(\\d{2}) ?(?:-|\u2013|" + words.any("to")
                + ") ?(\\d{1,2}):(\\d{2})", Qualifiers::span);
        rule(Kind.TIME, at + "(\\d{1,2})(?::(\\d{2}))? ?([ap])\\.?m\\.?", (m, moment) -> {
            int hour = number(m, 2) % 12 + ("p".equalsIgnoreCase(m.group(4)) ? 12 : 0);
            return number(m, 2) <= 12 && moment.setTime(LocalTime.of(hour, number(m, 3)));
        });
        rule(Kind.TIME, at + "(\\d{1,2})(?::(\\d{2}))? ?" + words.any("clock"),
                (m, moment) -> moment.setTime(LocalTime.of(number(m, 2), number(m, 3))));
        rule(Kind.TIME, at + "(\\d{1,2}):(\\d{2})", (m, moment) -> moment.setTime(LocalTime.of(number(m, 2), number(m, 3))));
        rule(Kind.TIME, words.any("morning"), (m, moment) -> moment.setTime(MORNING));
        rule(Kind.TIME, words.any("afternoon"), (m, moment) -> moment.setTime(AFTERNOON));
        rule(Kind.TIME, words.any("evening"), (m, moment) -> moment.setTime(EVENING));
        rule(Kind.TIME, words.any("at") + " " + words.any("noon"), (m, moment) -> moment.setTime(LocalTime.NOON));
        // A part of the day counts after a day only: subjects end in "evening", too.
        rules.add(new Rule(pattern("(?:" + words.any("today") + "|" + words.any("yesterday") + "|" + words.any("tomorrow") + "|"
                + words.fullWeekdays() + ")(?<cut> " + words.any("partOfDay") + ")"), Kind.TIME, (m, moment) -> {
                    int part = index(m.group("cut").strip());
                    return moment.setTime(List.of(MORNING, LocalTime.NOON, AFTERNOON, EVENING).get(part));
                }));
    }

    private int index(String part) {
        List<String> parts = new ArrayList<>(words.words("partOfDay"));
        for (int i = 0; i < parts.size(); i++) {
            if (Vocabulary.same(parts.get(i), part)) {
                return i % 4;
            }
        }
        return 1;
    }

    private static boolean span(Matcher m, Moment moment) {
        LocalTime from = LocalTime.of(number(m, 2), number(m, 3));
        Duration length = Duration.between(from, LocalTime.of(number(m, 4), number(m, 5)));
        if (length.isNegative() || length.isZero()) {
            return false;
        }
        moment.setDuration(length);
        return moment.setTime(from);
    }

    private void namedDays() {
        rule(Kind.DAY, words.any("twoDaysBack"), (m, moment) -> moment.setDay(moment.today().minusDays(2)));
        rule(Kind.DAY, words.any("today"), (m, moment) -> moment.setDay(moment.today()));
        rule(Kind.DAY, words.any("yesterday"), (m, moment) -> moment.setDay(moment.today().minusDays(1)));
        rule(Kind.DAY, words.any("tomorrow"), (m, moment) -> moment.setDay(moment.today().plusDays(1)));
        rule(Kind.DAY, words.phrases("daysAgo"), (m, moment) -> moment.setDay(moment.today().minusDays(amount(m))));
        rule(Kind.DAY, words.phrases("weeksAgo"), (m, moment) -> moment.setDay(moment.today().minusWeeks(amount(m))));
        rule(Kind.DAY, words.phrases("monthsAgo"), (m, moment) -> moment.setDay(moment.today().minusMonths(amount(m))));
        rule(Kind.DAY, words.phrases("weekdayBefore"), (m, moment) -> moment
                .setDay(moment.today().with(TemporalAdjusters.previous(weekday(m)))));
        rule(Kind.DAY, words.phrases("weekday"), (m, moment) -> moment
                .setDay(moment.today().with(TemporalAdjusters.previousOrSame(weekday(m)))));
        rule(Kind.DAY, "(" + words.fullWeekdays() + ")", (m, moment) -> moment
                .setDay(moment.today().with(TemporalAdjusters.previousOrSame(weekday(m)))));
    }

    private void dates() {
        String on = "(?:" + words.any("on") + " )?";
        String month = "(" + words.months() + ")\\.?";
        rule(Kind.DAY, on + "(\\d{4})-(\\d{2})-(\\d{2})",
                (m, moment) -> moment.setDay(LocalDate.of(number(m, 2), number(m, 3), number(m, 4))));
        rule(Kind.DAY, on + "(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:" + words.any("of") + " )?" + month + "(?:,? (\\d{4}))?",
                (m, moment) -> moment.setDay(date(m.group(4), words.month(m.group(3)).getValue(), number(m, 2), moment)));
        rule(Kind.DAY, on + month + " (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?",
                (m, moment) -> moment.setDay(date(m.group(4), words.month(m.group(2)).getValue(), number(m, 3), moment)));
        rule(Kind.DAY, on + "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})?",
                (m, moment) -> moment.setDay(date(m.group(4), number(m, 3), number(m, 2), moment)));
        rule(Kind.DAY, on + "(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?", (m, moment) -> {
            boolean dayFirst = words.isDayFirst() && number(m, 3) <= Month.values().length || number(m, 2) > Month.values().length;
            return moment.setDay(date(m.group(4), number(m, dayFirst ? 3 : 2), number(m, dayFirst ? 2 : 3), moment));
        });
    }

    /** A date without a year is the last one that has been. */
    private static LocalDate date(String year, int month, int day, Moment moment) {
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, day);
        }
        LocalDate date = LocalDate.of(moment.today().getYear(), month, day);
        return date.isAfter(moment.today()) ? date.minusYears(1) : date;
    }

    private void rule(Kind kind, String expression, Meaning meaning) {
        rules.add(new Rule(pattern("(?<cut>" + expression + ")"), kind, meaning));
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile("(?:^|(?<=[\\s,;]))" + expression + "[.,;]?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The group is what the phrase has a number in; a phrase without one means one. */
    private static int amount(Matcher m) {
        String written = first(m);
        return written != null && written.matches("\\d+") ? Integer.parseInt(written) : 1;
    }

    private DayOfWeek weekday(Matcher m) {
        DayOfWeek day = words.weekday(first(m));
        if (day == null) {
            throw new DateTimeException("Not a weekday: " + first(m));
        }
        return day;
    }

    /** Returns what the first group that took part matched; the group of the whole comes before it. */
    private static String first(Matcher m) {
        for (int i = 2; i <= m.groupCount(); i++) {
            if (m.group(i) != null) {
                return m.group(i);
            }
        }
        return null;
    }

    private static int number(Matcher m, int group) {
        return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
    }
}
