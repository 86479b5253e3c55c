package kith.ui;

import java.util.Locale;

/** The letters that stand for a name. */
final class Initials {

    private Initials() {
    }

    /** Returns the first letters of the first and the last word of a name, in capitals. */
    static String of(String name) {
        String[] words = name.strip().split("\\s+");
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).limit(1).mapToObj(Character::toString).findFirst()
                .orElse("").toUpperCase(Locale.ROOT);
    }
}
