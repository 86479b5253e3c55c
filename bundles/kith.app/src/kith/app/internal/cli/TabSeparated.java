package kith.app.internal.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Tab-separated values, one record a line. In a value, a tab is written {@code \t}, a line feed {@code \n}, a carriage return
 * {@code \r}, a backslash {@code \\}, and every other control character, line separator or control of the direction of writing
 * as {@code \}{@code u} with four hexadecimal digits: a value can neither move columns nor deceive who reads it in a terminal,
 * and programs get it back as it was.
 */
final class TabSeparated {

    private TabSeparated() {
    }

    /** Returns a record; what is null is an empty value. */
    static String row(Object... values) {
        return row(Arrays.asList(values));
    }

    /** Returns a record; what is null is an empty value. */
    static String row(Collection<?> values) {
        return values.stream().map(value -> value(Objects.toString(value, ""))).collect(Collectors.joining("\t"));
    }

    /** Returns a value as it is written. */
    static String value(String text) {
        return visible(text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r"));
    }

    /** Returns the text of a sentence, in which a backslash and the ends of lines stay what they are. */
    static String sentence(String text) {
        return text.lines().map(TabSeparated::visible).collect(Collectors.joining("\n"));
    }

    private static String visible(String text) {
        if (text.chars().noneMatch(TabSeparated::isControl)) {
            return text;
        }
        return text.chars().mapToObj(c -> isControl(c) ? "\\u%04x".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static boolean isControl(int c) {
        boolean separator = c == 0x2028 || c == 0x2029;
        // Bidi_Control of the Unicode Character Database.
        boolean direction = c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return Character.isISOControl(c) || separator || direction;
    }
}
