package kith.core.quicklog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression that says when something was or how long it took.
 *
 * @param kind what it tells
 * @param atEnd finds it at the end of a text
 * @param atStart finds it at the beginning of a text
 * @param follows whether it counts only after a day
 * @param meaning what it means
 */
record Rule(Kind kind, Pattern atEnd, Pattern atStart, boolean follows, Meaning meaning) {

    /** What an expression means. */
    interface Meaning {

        /** Tells the moment; returns whether the words make sense. */
        boolean tell(Matcher words, Moment moment);
    }

    /** What an expression tells. Of each kind the first one that is found counts. */
    enum Kind {
        DAY, TIME, PART, DURATION;

        boolean isOpen(Moment moment) {
            return switch (this) {
                case DAY -> !moment.hasDay();
                case TIME -> !moment.hasTime();
                case PART -> !moment.hasPart();
                case DURATION -> !moment.hasDuration();
            };
        }
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Makes a rule; the expression's first group is the second of the match. */
    static Rule of(Kind kind, String expression, Meaning meaning) {
        return new Rule(kind, atEnd("(?<cut>" + expression + ")"), atStart(expression), false, meaning);
    }

    /** Makes a rule for what counts only after other words, which stay. */
    static Rule after(Kind kind, String before, String expression, Meaning meaning) {
        return new Rule(kind, atEnd("(?:" + before + ")(?<cut>" + expression + ")"), atStart(expression), true, meaning);
    }

    private static Pattern atStart(String expression) {
        return Pattern.compile("^(?<cut>" + expression + ")(?=[\\s,;]|:\\s|$)", FLAGS);
    }

    private static Pattern atEnd(String expression) {
        return Pattern.compile("(?:^|(?<=[\\s,;]))" + expression + "[.,;]?$", FLAGS);
    }

    /** Returns the number in a group, 0 if the group took no part. */
    static int number(Matcher m, int group) {
        return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
    }

    /** Returns what the first group that took part matched; the group of the whole comes before it. */
    static String first(Matcher m) {
        for (int i = 2; i <= m.groupCount(); i++) {
            if (m.group(i) != null) {
                return m.group(i);
            }
        }
        return null;
    }
}
