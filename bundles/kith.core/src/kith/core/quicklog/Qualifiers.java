package kith.core.quicklog;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from the ends of a text what says when something was and how long it took. */
final class Qualifiers {

    private final List<Rule> rules = new ArrayList<>();

    private final Pattern numeric;

    Qualifiers(Vocabulary words) {
        numeric = Pattern.compile("\\d[./:-]\\d|\\d\\D+" + words.months() + "|" + words.months() + "\\D+\\d",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        rules.addAll(DurationRules.of(words));
        rules.addAll(TimeRules.of(words));
        rules.addAll(DayRules.of(words));
    }

    /** Takes qualifiers from the end of a text as long as there are some, and returns what is left. */
    String strip(String text, Moment moment) {
        String rest = text.strip();
        for (String shorter = end(rest, moment); shorter != null; shorter = end(rest, moment)) {
            rest = shorter;
        }
        return rest;
    }

    private String end(String text, Moment moment) {
        Matcher misread = null;
        for (Rule rule : rules) {
            Matcher matcher = rule.atEnd().matcher(text);
            if (rule.kind().isOpen(moment) && matcher.find()) {
                try {
                    if (rule.meaning().tell(matcher, moment)) {
                        return before(text, matcher);
                    }
                } catch (DateTimeException | NumberFormatException e) {
                    misread = misread == null && isNumeric(rule, matcher) ? matcher : misread;
                }
            }
        }
        if (misread == null) {
            return null;
        }
        moment.misread(misread.group("cut"));
        return before(text, misread);
    }

    private static String before(String text, Matcher cut) {
        return text.substring(0, cut.start("cut")).strip().replaceFirst("[,;]$", "").strip();
    }

    /** Returns whether words that make no sense can hardly be anything but a day or a time. */
    private boolean isNumeric(Rule rule, Matcher matcher) {
        boolean moment = rule.kind() == Rule.Kind.DAY || rule.kind() == Rule.Kind.TIME;
        return moment && numeric.matcher(matcher.group("cut")).find();
    }

    /** Takes qualifiers from the beginning of a text as long as there are some, and returns what is left. */
    String stripFirst(String text, Moment moment) {
        String rest = text.strip();
        Rule.Kind before = null;
        boolean found = true;
        while (found) {
            found = false;
            for (Rule rule : rules) {
                Matcher matcher = rule.atStart().matcher(rest);
                if (rule.kind().isOpen(moment) && (!rule.follows() || before == Rule.Kind.DAY) && matcher.find()
                        && tell(rule, matcher, moment)) {
                    rest = rest.substring(matcher.end("cut")).strip().replaceFirst("^[,;:]", "").strip();
                    before = rule.kind();
                    found = true;
                    break;
                }
            }
        }
        return rest;
    }

    private static boolean tell(Rule rule, Matcher matcher, Moment moment) {
        try {
            return rule.meaning().tell(matcher, moment);
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }
}
