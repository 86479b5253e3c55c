package kith.exchange.internal.vcard;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Telephone numbers as programs and people write them into one property: an address (RFC 3966), or two whole numbers. */
final class PhoneValue {

    /** A semicolon before a digit may wait for what is dialled then, such as the code of a conference. */
    private static final Pattern BETWEEN = Pattern.compile("\\s+/\\s+|\\s*[|]\\s*|\\s*;\\s+|\\s*;(?=\\+)|\\s*,\\s+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d() .\\u00a0\\p{Pd}]+");
    private static final int LEAST = 7;

    private PhoneValue() {
    }

    /** Returns the numbers in a text: one, unless it is only whole numbers, each with all of its digits. */
    static List<String> numbers(String text) {
        if (text.regionMatches(true, 0, "tel:", 0, 4)) {
            return List.of(text.substring(4).replaceFirst("(?i);ext=", " ext. "));
        }
        List<String> parts = Stream.of(BETWEEN.split(text)).toList();
        return parts.size() > 1 && parts.stream().allMatch(PhoneValue::isWhole) ? parts : List.of(text);
    }

    private static boolean isWhole(String part) {
        return NUMBER.matcher(part).matches() && part.chars().filter(Character::isDigit).count() >= LEAST;
    }
}
