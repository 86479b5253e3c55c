package kith.core.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * The first phone number of a text that somebody typed, apart from the words beside it. A parser of phone numbers takes letters
 * for the keys of a telephone, so that {@code 123456 privat} would be the number 123456774828: it is to be given the number alone.
 *
 * @param number the number as it was typed; never empty
 * @param known the number as its country has it; empty if no country has such a number
 * @param extension the digits of the extension within a house, or empty
 * @param extensionText the extension as it was typed, with its label; or empty
 * @param isAlone whether the text says nothing else, so that it may be written in another way
 */
record TypedNumber(String number, Optional<PhoneNumber> known, String extension, String extensionText, boolean isAlone) {

    /** A number, of which a plus sign is the beginning, with what separates its digits. */
    private static final Pattern DIGITS = Pattern.compile("[(\uff08]?(?:[+\uff0b]\\s*)?[(\uff08]?\\p{Nd}(?:[\\p{Nd}()\uff08\uff09./\\p{Pd}\\p{Zs}\u2212]*\\p{Nd})?");

    /** The labels by which extensions are known in the languages of most networks, at the end of a text. */
    private static final Pattern EXTENSION = Pattern.compile("[\\s,.)\\p{Pd}]*+[;(]?\\s*+(?:ext|extn|extension|x|nst|nebenst|nebenstelle|app|apparat"
            + "|durchwahl|dw|klappe|kl|ramal|r|poste|p|int|interno|anexo|anx|toestel|tst|wew|anknytning|ankn|linje|lokal|alanne|dahili"
            + "|\u0434\u043e\u0431|\u0434\u043e\u0431\u0430\u0432\u043e\u0447\u043d\u044b\u0439|\u0432\u043d|\u0432\u043d\u0443\u0442\u0440|\u5185\u7ebf|\u5167\u7dda|\u5206\u673a|#)[.:=]{0,2}\\s*[.:]?\\s*#?(?<extension>\\d{1,7})\\s*[)]?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Digits that are continued by the letters on the keys of a telephone, such as 1-800-FLOWERS. */
    private static final Pattern VANITY = Pattern.compile("(?<digits>[+]?[\\d(][\\d ().\\-]*)(?<![\\d ])(?<word>\\p{Alpha}[\\p{Alnum}\\-]{2,})"
            + "|(?<digits2>[+]?[\\d(][\\d ().\\-]*)(?<word2>[A-Z][A-Z\\d\\- ]{2,})");

    private static final Pattern SECOND = Pattern.compile("\\s*/|\\s+(?=[(\uff08]?[0+])|\\s+\\p{Pd}\\s+");
    /** A code that telephones understand before a number, such as {@code #31#}. */
    private static final Pattern CODE = Pattern.compile("#\\d{1,4}#");
    private static final Pattern TRUNK = Pattern.compile("[(\uff08]\\s*[0\uff10]\\s*[)\uff09]");

    /** The beginnings of numbers that cost nothing, or are charged otherwise, and are advertised by words. */
    private static final Pattern FREE = Pattern.compile("(?:\\+?1)?(?:8(?:00|33|44|55|66|77|88)|900)|0(?:80[08]|900|180\\d|300|700)|1[38]00|13");
    private static final String KEYS = "22233344455566677778889999";

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.()/\\p{Pd}+,;]+");
    private static final Pattern LETTER_FOR_ZERO = Pattern.compile("(?=\\d*[Oo])(?=[Oo]*\\d)[\\dOo]{2,}");
    private static final Pattern OPERATOR = Pattern.compile("[Oo]2");
    private static final int LONGEST_CODES = 11;
    private static final int SHORTEST = 7;
    private static final int LONGEST = 15;
    private static final int LEAST = 5;

    /**
     * Finds the first number of a text.
     *
     * @param reader reads a number that some country has
     * @return empty if there are no digits, or if the text is a code that telephones understand, such as {@code *31#}
     */
    static Optional<TypedNumber> of(String typed, Function<String, Optional<PhoneNumber>> reader) {
        String text = typed.strip().replaceFirst("(?i)^tel:", "");
        Matcher digits = DIGITS.matcher(text);
        List<TypedNumber> found = new ArrayList<>();
        while (digits.find()) {
            TypedNumber number = of(text, digits.start(), digits.end(), reader);
            if (number.known.isPresent()) {
                return Optional.of(number);
            }
            found.add(number);
        }
        return found.stream().filter(number -> digits(number.number).length() >= LEAST).findFirst()
                .or(() -> found.stream().findFirst()).filter(number -> text.indexOf('*') < 0 && !CODE.matcher(text).lookingAt());
    }

    private static TypedNumber of(String text, int start, int end, Function<String, Optional<PhoneNumber>> reader) {
        String number = first(text.substring(start, end), reader);
        String rest = text.substring(start + number.length());
        boolean isFirst = start == 0;
        Optional<PhoneNumber> known = reader.apply(number);
        Matcher extension = EXTENSION.matcher(rest);
        if (extension.matches()) {
            return new TypedNumber(number, known, extension.group("extension"), rest.strip(), isFirst);
        }
        return new TypedNumber(number, known, "", "", isFirst && rest.isBlank());
    }

    /** Returns a number without another one that stands directly behind it, as in {@code 030 1234567/568}. */
    private static String first(String run, Function<String, Optional<PhoneNumber>> reader) {
        String shortest = null;
        Matcher second = SECOND.matcher(run);
        while (second.find()) {
            String number = run.substring(0, second.start());
            if (digits(number).length() < SHORTEST) {
                continue;
            }
            boolean isSlash = second.group().contains("/");
            boolean isKnown = reader.apply(run).isPresent();
            if ((isSlash || !isKnown) && reader.apply(number).isPresent()) {
                return number;
            } else if (isSlash && !isKnown && isComplete(number)) {
                return number;
            }
            shortest = shortest == null ? number : shortest;
        }
        return shortest != null && digits(run).length() > LONGEST ? shortest : run;
    }

    /** Returns whether a number has more digits than the codes of a country and of an area have together. */
    private static boolean isComplete(String number) {
        String digits = digits(number);
        return digits.length() >= (digits.startsWith("00") ? LONGEST_CODES : number.indexOf('+') >= 0 ? LONGEST_CODES - 2 : SHORTEST);
    }

    /**
     * Returns the digits to be dialled. Behind the prefix of a country, a zero in brackets is not; in Italy it is a part of the
     * number.
     */
    String dialled() {
        String digits = digits(number);
        boolean isAbroad = isInternational() || digits.startsWith("00");
        return isAbroad && !digits.startsWith("39") && !digits.startsWith("0039") ? digits(TRUNK.matcher(number).replaceFirst("")) : digits;
    }

    /**
     * Returns the digits of a free number whose end is a word on the keys of a telephone, such as {@code 0800 TAXI NOW}, where no
     * numbering plan of a country tells how long it is.
     */
    static Optional<String> free(String typed) {
        Matcher vanity = VANITY.matcher(typed.replaceFirst("\\s*\\([^()]*\\)\\s*$", "").strip());
        if (!vanity.matches()) {
            return Optional.empty();
        }
        String digits = vanity.group("digits") == null ? vanity.group("digits2") : vanity.group("digits");
        String word = vanity.group("word") == null ? vanity.group("word2") : vanity.group("word");
        StringBuilder keys = new StringBuilder(digits(digits));
        word.toUpperCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit)
                .forEach(c -> keys.append(c >= 'A' && c <= 'Z' ? KEYS.charAt(c - 'A') : (char) c));
        return Optional.of(keys.toString()).filter(all -> FREE.matcher(digits(digits)).matches() && all.length() >= SHORTEST + 2
                && all.length() <= LONGEST);
    }

    /** Returns whether a letter stands where a zero is meant: which it is cannot be told from the text. */
    static boolean hasLetterForZero(String typed) {
        return (typed.indexOf('O') >= 0 || typed.indexOf('o') >= 0) && Stream.of(SEPARATORS.split(typed)).anyMatch(word -> LETTER_FOR_ZERO.matcher(word).matches() && !OPERATOR.matcher(word).matches());
    }

    /**
     * Returns the number that a word on the keys of a telephone stands for.
     *
     * @param reader reads a number that some country has
     * @return empty unless the whole text is such a word and what it begins with
     */
    static Optional<PhoneNumber> vanity(String typed, Function<String, Optional<PhoneNumber>> reader) {
        String text = typed.strip();
        Matcher vanity = VANITY.matcher(text);
        if (!vanity.matches()) {
            return Optional.empty();
        }
        String digits = vanity.group("digits") == null ? vanity.group("digits2") : vanity.group("digits");
        return digits(digits).length() < SHORTEST && reader.apply(digits).isEmpty() ? reader.apply(text) : Optional.empty();
    }

    /** Returns whether the number begins with the prefix of its country. */
    boolean isInternational() {
        return number.chars().limit(2).anyMatch(sign -> sign == '+' || sign == '\uff0b');
    }

    /** Returns the digits of a text, those of other scripts as those of ASCII. */
    static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }
}
