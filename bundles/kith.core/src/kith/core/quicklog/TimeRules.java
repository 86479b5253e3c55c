package kith.core.quicklog;

import static kith.core.quicklog.Rule.number;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import kith.core.quicklog.Moment.DayPart;
import kith.core.quicklog.Moment.Precision;
import kith.core.quicklog.Rule.Kind;
import kith.core.quicklog.Rule.Meaning;

/** At what time something was. */
final class TimeRules {

    /** What the words for parts of the day mean, in the order of the words, over and over. */
    private static final List<DayPart> PARTS = List.of(DayPart.values());
    private static final int HALF_DAY = 12;

    private final Vocabulary words;
    private final String at;
    private final List<Rule> rules = new ArrayList<>();

    private TimeRules(Vocabulary words) {
        this.words = words;
        at = "(?:" + words.any("at") + " )?";
    }

    static List<Rule> of(Vocabulary words) {
        TimeRules times = new TimeRules(words);
        times.relative();
        times.spans();
        times.clock();
        times.spoken();
        times.parts();
        return times.rules;
    }

    private void rule(String expression, Meaning meaning) {
        rules.add(Rule.of(Kind.TIME, expression, meaning));
    }

    private void relative() {
        rule(words.any("now"), (m, moment) -> moment.setAgo(Duration.ZERO));
        rule(words.any("halfHourAgo"), (m, moment) -> moment.setAgo(Duration.ofMinutes(30)));
        rule(words.phrases("minutesAgo"), (m, moment) -> moment.setAgo(Duration.of(words.amount(m), ChronoUnit.MINUTES)));
        rule(words.phrases("hoursAgo"), (m, moment) -> moment.setAgo(Duration.of(words.amount(m), ChronoUnit.HOURS)));
        // "last night" is a day and a time at once.
        rules.add(Rule.of(Kind.DAY, words.any("lastNight"),
                (m, moment) -> moment.setDay(moment.today().minusDays(1)) && (moment.hasPart() || moment.setPart(DayPart.EVENING))));
    }

    private void spans() {
        String from = "(?:" + words.any("from") + " )?";
        String to = " ?(?:-|\u2013|" + words.any("until") + ") ?";
        rule(from + "(\\d{1,2}):(\\d{2})" + to + "(\\d{1,2}):(\\d{2})(?: ?" + words.any("clock") + ")?",
                (m, moment) -> span(moment, LocalTime.of(number(m, 2), number(m, 3)),
                        LocalTime.of(number(m, 4), number(m, 5))));
        rule(from + "(\\d{1,2})(?::(\\d{2}))?(?: ?" + words.any("clock") + ")?" + to + "(\\d{1,2})(?::(\\d{2}))? ?"
                + words.any("clock"), (m, moment) -> span(moment, LocalTime.of(number(m, 2), number(m, 3)),
                        LocalTime.of(number(m, 4), number(m, 5))));
        rule(from + "(\\d{1,2})(?::(\\d{2}))?(?: ?([ap])\\.?m\\.?)?" + to + "(\\d{1,2})(?::(\\d{2}))? ?([ap])\\.?m\\.?", (m, moment) -> {
            LocalTime end = halfDay(m.group(7), number(m, 5), number(m, 6));
            LocalTime start = halfDay(m.group(4) == null ? m.group(7) : m.group(4), number(m, 2), number(m, 3));
            return span(moment, start.isBefore(end) ? start : start.plusHours(HALF_DAY), end);
        });
    }

    private static boolean span(Moment moment, LocalTime from, LocalTime to) {
        Duration length = Duration.between(from, to);
        return !length.isNegative() && !length.isZero() && moment.setDuration(length) && moment.setTime(from, Precision.EXACT);
    }

    private void clock() {
        String hour = at + "(\\d{1,2})";
        rule(hour + "(?:[:.](\\d{2}))? ?([ap])\\.?m\\.?", (m, moment) -> number(m, 2) <= HALF_DAY
                && moment.setTime(halfDay(m.group(4), number(m, 2), number(m, 3)), Precision.EXACT));
        rule(hour + "(?:[:.](\\d{2}))? ?" + words.any("clock"),
                (m, moment) -> moment.setTime(LocalTime.of(number(m, 2), number(m, 3)), Precision.WRITTEN));
        rule(hour + " ?" + words.any("clock") + " ?(\\d{2})",
                (m, moment) -> moment.setTime(LocalTime.of(number(m, 2), number(m, 3)), Precision.WRITTEN));
        rule(hour + ":(\\d{2})", (m, moment) -> moment.setTime(LocalTime.of(number(m, 2), number(m, 3)), Precision.WRITTEN));
        rule(words.any("at") + " (\\d{1,2})(?:h(\\d{2})?)?",
                (m, moment) -> moment.setTime(LocalTime.of(number(m, 2), number(m, 3)), Precision.SPOKEN));
    }

    private static LocalTime halfDay(String letter, int hour, int minute) {
        return LocalTime.of(hour % HALF_DAY + ("p".equalsIgnoreCase(letter) ? HALF_DAY : 0), minute);
    }

    private void spoken() {
        String hour = " (\\d{1,2}|" + words.numbers() + ")";
        rule(at + words.any("quarterPast") + hour, (m, moment) -> moment.setTime(LocalTime.of(words.number(m.group(2)), 15), Precision.SPOKEN));
        rule(at + words.any("halfPast") + hour, (m, moment) -> moment.setTime(LocalTime.of(words.number(m.group(2)), 30), Precision.SPOKEN));
        rule(at + words.any("halfTo") + hour, (m, moment) -> moment.setTime(before(m, 30), Precision.SPOKEN));
        rule(at + words.any("quarterTo") + hour, (m, moment) -> moment.setTime(before(m, 15), Precision.SPOKEN));
        rule(words.any("at") + hour, (m, moment) -> moment.setTime(LocalTime.of(words.number(m.group(2)), 0), Precision.SPOKEN));
        rule(words.any("at") + " " + words.any("noon"), (m, moment) -> moment.setPart(DayPart.NOON));
    }

    private LocalTime before(Matcher m, int minutes) {
        int hour = words.number(m.group(2)) - 1;
        return LocalTime.of(hour == 0 ? HALF_DAY : hour, 60 - minutes);
    }

    private void parts() {
        part("morning", DayPart.MORNING);
        part("thisNoon", DayPart.NOON);
        part("afternoon", DayPart.AFTERNOON);
        part("evening", DayPart.EVENING);
        // Without "this" a part of the day counts after a day or a time only: subjects end in "evening", too.
        String days = words.any("twoDaysBack") + "|" + words.any("today") + "|" + words.any("yesterday") + "|"
                + words.any("tomorrow") + "|" + words.any("clock") + "|\\d[ap]m";
        rules.add(Rule.after(Kind.PART, days + "|" + words.fullWeekdays(), " ?" + words.any("partOfDay"),
                (m, moment) -> moment.setPart(part(m))));
    }

    private void part(String kind, DayPart part) {
        rules.add(Rule.of(Kind.PART, words.any(kind), (m, moment) -> moment.setPart(part)));
    }

    private DayPart part(Matcher m) {
        String part = m.group("cut").strip();
        List<String> parts = new ArrayList<>(words.words("partOfDay"));
        for (int i = 0; i < parts.size(); i++) {
            if (Vocabulary.same(parts.get(i), part)) {
                return PARTS.get(i % PARTS.size());
            }
        }
        return DayPart.NOON;
    }
}
