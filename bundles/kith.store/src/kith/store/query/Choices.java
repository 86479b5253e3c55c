package kith.store.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kith.store.ContactKey;

/** The words that fields with a choice take. */
public final class Choices {

    private static final List<String> YES = List.of("yes", "true", "1");
    private static final List<String> NO = List.of("no", "false", "0");

    private Choices() {
    }

    /** Returns the choices of a field that are this value or, if there is none, begin with it; hyphens make no difference. */
    public static List<String> matching(Field field, String value) {
        String wanted = plain(value);
        List<String> equal = field.choices().stream().filter(choice -> plain(choice).equals(wanted)).toList();
        return !equal.isEmpty() || wanted.isEmpty() ? equal
                : field.choices().stream().filter(choice -> plain(choice).startsWith(wanted)).toList();
    }

    /** Returns what a value says of a flag; empty if it is no such value. */
    public static Optional<Boolean> flag(String value) {
        String plain = plain(value);
        return YES.contains(plain) ? Optional.of(true) : NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    /** Returns the choice for a constant of the model: {@code professional-friend} for {@code professionalFriend}. */
    public static String of(String constant) {
        StringBuilder choice = new StringBuilder(constant.length() + 2);
        for (int i = 0; i < constant.length(); i++) {
            if (i > 0 && isBetween(constant.charAt(i), 'A', 'Z') && isBetween(constant.charAt(i - 1), 'a', 'z')) {
                choice.append('-');
            }
            choice.append(constant.charAt(i));
        }
        return choice.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isBetween(char c, char first, char last) {
        return c >= first && c <= last;
    }

    private static String plain(String text) {
        return ContactKey.fold(text).replaceAll("[ _-]", "");
    }
}
