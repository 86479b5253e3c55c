package kith.ui;

import java.util.List;
import java.util.Locale;

/** The letters that stand for a name. */
final class Initials {

    private Initials() {
    }

    /** Returns the first letters of the first and the last word of a name, in capitals; titles such as "Dr." do not count. */
    static String of(String name) {
        List<String> all = List.of(name.strip().split("\\s+"));
        List<String> names = all.stream().filter(word -> !word.endsWith(".")).toList();
        List<String> words = names.isEmpty() ? all : names;
        String first = letter(words.get(0));
        return words.size() == 1 ? first : first + letter(words.get(words.size() - 1));
    }

    private static String letter(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).limit(1).mapToObj(Character::toString).findFirst()
                .orElse("").toUpperCase(Locale.ROOT);
    }
}
