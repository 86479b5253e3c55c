package kith.core;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a goal counts: words of the form {@code channel:ID} and {@code tag:NAME}, separated by spaces. A space in a name
 * is written as {@code %20}; other words are ignored.
 *
 * @param channel the channel that interactions are restricted to, or null for all
 * @param tag the tag that people are restricted to, or null for all
 */
public record GoalFilter(String channel, String tag) {

    /** Returns the filter of a text; null and empty text restrict nothing. */
    public static GoalFilter parse(String text) {
        String channel = null;
        String tag = null;
        for (String word : (text == null ? "" : text).strip().split("\\s+")) {
            if (word.startsWith("channel:")) {
                channel = value(word);
            } else if (word.startsWith("tag:")) {
                tag = value(word);
            }
        }
        return new GoalFilter(channel, tag);
    }

    /** Returns the text of this filter, empty if it restricts nothing. */
    public String format() {
        return Stream.of(word("channel:", channel), word("tag:", tag)).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String value(String word) {
        String value = word.substring(word.indexOf(':') + 1).replace("%20", " ").replace("%25", "%");
        return value.isEmpty() ? null : value;
    }

    private static String word(String prefix, String value) {
        return value == null || value.isEmpty() ? "" : prefix + value.replace("%", "%25").replace(" ", "%20");
    }
}
