package kith.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digits of a phone number in the forms by which it is found: from its beginning, with and without the prefix of its country,
 * and from its end. Telephones show numbers in any of these forms. Which form digits have is in a character before them that is
 * no part of any text, so that the forms are words of a full-text index.
 *
 * @param digits the digits as they were written
 * @param isInternational whether they begin with the prefix of a country
 */
public record PhoneDigits(String digits, boolean isInternational) {

    private static final char FULL = '\ue000';
    private static final char REVERSED = '\ue001';
    private static final char NATIONAL = '\ue002';
    private static final char NATIONAL_OF_FULL = '\ue003';

    /** Fewer digits say nothing of whose number it is. */
    private static final int LEAST = 5;
    private static final int WITH_AREA = 7;
    private static final Pattern NUMBER = Pattern.compile("[+\uff0b]?\\s*[(\uff08]?\\p{Nd}[\\p{Nd}()\uff08\uff09./\\p{Pd}\\p{Zs}]*");
    /** The calling codes of two digits (ITU-T E.164); those that begin with 1 and 7 have one, all others three. */
    private static final Set<String> TWO_DIGITS = Set.of("20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
            "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
            "86", "90", "91", "92", "93", "94", "95", "98");

    /**
     * Returns the words by which the numbers in a text are found.
     *
     * @param text what was typed as a number, perhaps with words
     */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            PhoneDigits digits = of(first(number.group()));
            if (digits.digits.length() >= LEAST) {
                words.add(FULL + digits.digits);
                words.add(REVERSED + new StringBuilder(digits.digits).reverse().toString());
                words.add((digits.isInternational ? NATIONAL_OF_FULL : NATIONAL) + digits.national());
            }
        }
        return words;
    }

    /**
     * Returns the beginnings of words by which numbers are found that may be the one that is sought, or begin or end with it.
     *
     * @param text what is sought
     * @return empty if it is no number, or too short to be one
     */
    public static List<String> sought(String text) {
        if (!NUMBER.matcher(text.strip()).matches()) {
            return List.of();
        }
        PhoneDigits digits = of(text.strip());
        String national = digits.national();
        if (national.length() < LEAST) {
            return List.of();
        } else if (digits.isInternational) {
            return List.of(FULL + digits.digits, NATIONAL + national);
        }
        return List.of(FULL + digits.digits, REVERSED + new StringBuilder(national).reverse().toString(), NATIONAL + national,
                NATIONAL_OF_FULL + national);
    }

    /** Returns whether a text is written like a number, or like a part of one. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Returns whether a text has a number that may be the one that is sought, or begins or ends with it. */
    public static boolean isFound(String text, String sought) {
        List<String> beginnings = sought(sought);
        return !beginnings.isEmpty() && words(text).stream().anyMatch(word -> beginnings.stream().anyMatch(word::startsWith));
    }

    /** Returns a number without another one behind a slash. */
    private static String first(String number) {
        int slash = number.indexOf('/');
        return slash >= 0 && number.substring(0, slash).chars().filter(Character::isDigit).count() >= WITH_AREA ? number.substring(0, slash) : number;
    }

    private static PhoneDigits of(String number) {
        boolean plus = number.charAt(0) == '+' || number.charAt(0) == '\uff0b';
        StringBuilder digits = new StringBuilder();
        number.replace("(0)", plus ? "" : "0").codePoints().filter(Character::isDigit)
                .forEach(digit -> digits.append(Character.digit(digit, 10)));
        boolean dialled = !plus && digits.length() > WITH_AREA && digits.indexOf("00") == 0 && digits.charAt(2) != '0';
        return new PhoneDigits(dialled ? digits.substring(2) : digits.toString(), plus || dialled);
    }

    private String national() {
        String number = withoutPrefix();
        int zeros = 0;
        while (zeros < number.length() && number.charAt(zeros) == '0') {
            zeros++;
        }
        return number.substring(zeros);
    }

    private String withoutPrefix() {
        if (!isInternational || digits.isEmpty()) {
            return digits;
        }
        int length = digits.charAt(0) == '1' || digits.charAt(0) == '7' ? 1
                : digits.length() > 1 && TWO_DIGITS.contains(digits.substring(0, 2)) ? 2 : 3;
        return digits.substring(Math.min(length, digits.length()));
    }
}
