package kith.core.quickadd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds telephone numbers in a text, with what is said before them of what they are for. */
final class PhoneReader {

    private static final Pattern PHONE = Pattern.compile("(?iU)(?<![\\w#])(?<!\\d[ /-])(?!(?<=\\b(?-i:[A-Z]{2}) )\\d{5}(?:-\\d{4})?\\b)(?:(tel(?:efon|ephone)?|phone|office|direct|"
            + "mobile?|mobil|cell|handy|fax|telefax|[tmfcp])\\s*[.:]*\\s*)?(?<number>\\+?\\(?\\d[\\d ()/.\u2011\u2013-]{5,}\\d)(?!\\w)");
    private static final int LEAST_DIGITS = 7;

    private final List<PhoneDraft> found = new ArrayList<>();

    /** Returns a text without the numbers in it. */
    String take(String text) {
        return PHONE.matcher(text).replaceAll(match -> {
            String number = match.group("number").strip();
            if (number.chars().filter(Character::isDigit).count() < LEAST_DIGITS) {
                return Matcher.quoteReplacement(match.group());
            }
            found.add(new PhoneDraft(number, type(match.group(1))));
            return " ";
        });
    }

    /** Returns the numbers that were taken, in order. */
    List<PhoneDraft> found() {
        return found;
    }

    private static String type(String label) {
        return switch (label == null ? "" : label.toLowerCase(Locale.ROOT)) {
            case "m", "c", "mobil", "mobile", "cell", "handy" -> "cell";
            case "f", "fax", "telefax" -> "fax";
            case "office", "direct" -> "work";
            default -> "";
        };
    }
}
