package kith.store;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings text into the form in which it is indexed, searched, compared and sorted, so that what people take for the same is the
 * same: without capitals, accents and strokes, composed and decomposed characters alike, full and half width alike. Vowel signs
 * of Indic scripts and marks of Japanese and Thai are letters and stay.
 *
 * <p>Umlauts are written in two ways, ä as a or as ae. What is folded has the first; {@link #writtenOut} has the second, and
 * {@link #isSame} and {@link #startsWith} take either. Safe for use by several threads.
 *
 * @since 0.1
 */
public final class TextFolding {

    /** Accents of alphabets, points of Hebrew and Arabic; what only a program needs to break or join letters. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f"
            + "\\u0670\\u06d6-\\u06ed\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\p{Cf}&&[^\\u0600-\\u0605]]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Characters up to this one are folded one by one from a table, unless accents follow them. */
    private static final int TABLE = 0x530;
    private static final String[] FOLDED = table();

    private TextFolding() {
    }

    private static String[] table() {
        String[] table = new String[TABLE];
        for (char c = 0; c < TABLE; c++) {
            table[c] = fullyFolded(String.valueOf(c));
        }
        return table;
    }

    /**
     * Returns text without case, accents, strokes and extra spaces, to compare and to sort by.
     *
     * @param text any text; not null
     */
    public static String fold(String text) {
        String folded = letters(text).strip();
        // Most text has nothing to replace, and finding that out is cheaper than a matcher.
        boolean plainlySpaced = !folded.contains("  ") && folded.chars().noneMatch(c -> c != ' ' && Character.isWhitespace(c));
        return plainlySpaced ? folded : SPACES.matcher(folded).replaceAll(" ");
    }

    /**
     * Returns text without case, accents and strokes, and with all its spaces and lines.
     *
     * @param text any text; not null
     */
    public static String letters(String text) {
        int plain = 0;
        while (plain < text.length() && isFolded(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length() + 8).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < TABLE && !isCombining(c)) {
                folded.append(FOLDED[c]);
            } else if (c < '\u2010' || c > '\u2026' || c == '\u2011' || c == '\u2024' || c == '\u2025' || c == '\u2026') {
                return fullyFolded(text);
            } else {
                folded.append(special(c));
            }
        }
        return folded.toString();
    }

    private static boolean isFolded(char c) {
        return c < 128 && (c < 'A' || c > 'Z');
    }

    private static boolean isCombining(char c) {
        return c >= 0x300 && c < 0x370 || c >= 0x483 && c < 0x48a;
    }

    private static String fullyFolded(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            folded.append(special(plain.charAt(i)));
        }
        return Normalizer.normalize(folded, Form.NFC);
    }

    /** Returns what stands for a character that Unicode does not decompose. */
    private static String special(char c) {
        return switch (c) {
            case '\u00df' -> "ss";
            case '\u00e6', '\u01fd' -> "ae";
            case '\u0153' -> "oe";
            case '\u00fe' -> "th";
            case '\u00f0', '\u0111', '\u0256' -> "d";
            case '\u00f8' -> "o";
            case '\u0127' -> "h";
            case '\u0131' -> "i";
            case '\u0142', '\u019a' -> "l";
            case '\u014b' -> "n";
            case '\u0167' -> "t";
            case '\u0180' -> "b";
            case '\u01e5' -> "g";
            case '\u01b6' -> "z";
            case '\u0259' -> "a";
            case '\u03c2' -> "\u03c3";
            case '\u0491' -> "\u0433";
            case '\u06cc', '\u0649' -> "\u064a";
            case '\u06a9' -> "\u0643";
            case '\u2019', '\u2018', '\u02bc', '\u02b9' -> "'";
            case '\u2010', '\u2011' -> "-";
            default -> String.valueOf(c);
        };
    }

    /**
     * Returns text as {@link #fold} does, with umlauts as those write them who have none: ä as ae, ö and ø as oe, ü as ue, å as aa.
     *
     * @param text any text; not null
     * @return the same as {@code fold} if there are no umlauts
     */
    public static String writtenOut(String text) {
        if (isAscii(text)) {
            return fold(text);
        }
        String composed = Normalizer.normalize(text, Form.NFC);
        StringBuilder written = new StringBuilder(composed.length() + 4);
        for (int i = 0; i < composed.length(); i++) {
            written.append(switch (composed.charAt(i)) {
                case '\u00e4', '\u00c4' -> "ae";
                case '\u00f6', '\u00d6', '\u00f8', '\u00d8' -> "oe";
                case '\u00fc', '\u00dc' -> "ue";
                case '\u00e5', '\u00c5' -> "aa";
                default -> String.valueOf(composed.charAt(i));
            });
        }
        return fold(written.toString());
    }

    /** Returns the ways in which a text may be written: folded, and with its umlauts written out if it has any. */
    public static Set<String> spellings(String text) {
        String folded = fold(text);
        if (isAscii(text)) {
            return Set.of(folded);
        }
        String written = writtenOut(text);
        return folded.equals(written) ? Set.of(folded) : Set.of(folded, written);
    }

    /** Returns whether two texts are the same, apart from what is folded and from how umlauts are written. */
    public static boolean isSame(String one, String other) {
        return fold(one).equals(fold(other)) || !(isAscii(one) && isAscii(other)) && spellings(one).stream().anyMatch(spellings(other)::contains);
    }

    /** Returns whether a text begins with another, apart from what is folded and from how umlauts are written. */
    public static boolean startsWith(String text, String beginning) {
        return fold(text).startsWith(fold(beginning))
                || spellings(text).stream().anyMatch(one -> spellings(beginning).stream().anyMatch(one::startsWith));
    }

    /** Returns whether each word of some begins a word of a text, in any order, as a search for names finds them. */
    public static boolean hasWords(String text, String beginnings) {
        Set<String> words = spellings(text).stream().flatMap(spelling -> split(spelling)).collect(Collectors.toSet());
        return split(beginnings).map(TextFolding::spellings)
                .allMatch(beginning -> words.stream().anyMatch(word -> beginning.stream().anyMatch(word::startsWith)));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** Returns the words of a text, folded; a word is what a search takes for one. */
    public static List<String> words(String text) {
        return split(fold(text)).toList();
    }

    /** Returns the words of a text as they are written; a word is what a search takes for one. */
    public static List<String> writtenWords(String text) {
        return split(text).toList();
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text)).filter(word -> !word.isEmpty());
    }
}
