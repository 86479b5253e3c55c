package kith.store;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** The categories of characters that words consist of: letters, marks and numbers. */
    private static final int OF_WORDS = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private static final Pattern WITH_APOSTROPHE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:'[\\p{L}\\p{M}\\p{N}]+)+");
    private static final Pattern WRITTEN_OUT = Pattern.compile("[aou]e|aa");
    private static final int MOST_WRITTEN_OUT = 4;

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
        return isPlainlySpaced(folded) ? folded : SPACES.matcher(folded).replaceAll(" ");
    }

    private static boolean isPlainlySpaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? i > 0 && text.charAt(i - 1) == ' ' : c < ' ' || c > 127 && Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns text without case, accents and strokes, and with all its spaces and lines.
     *
     * @param text any text; not null
     */
    public static String letters(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < TABLE && !isCombining(c)) {
                String letters = FOLDED[c];
                if (letters.length() == 1) {
                    folded.append(letters.charAt(0));
                } else {
                    folded.append(letters);
                }
            } else if (c >= '\u2010' && c <= '\u2026' && c != '\u2017') {
                folded.append(special(c));
            } else {
                return fullyFolded(text);
            }
        }
        return folded.toString();
    }

    private static boolean isCombining(char c) {
        return c >= 0x300 && c < 0x370 || c >= 0x483 && c < 0x48a;
    }

    private static String fullyFolded(String text) {
        String decomposed = Normalizer.normalize(text, Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (!isAccent(c)) {
                folded.append(special(c));
            }
        }
        return Normalizer.normalize(folded, Form.NFC);
    }

    /** Returns whether a character is an accent of an alphabet, a point of Hebrew or Arabic, or breaks or joins letters for programs. */
    private static boolean isAccent(char c) {
        return c >= 0x300 && (isCombining(c) || c >= 0x591 && c <= 0x5c7 && !isHebrewMark(c) || c >= 0x610 && c <= 0x61a || c == 0x640 || c >= 0x64b && c <= 0x65f
                || c == 0x670 || c >= 0x6d6 && c <= 0x6ed || c >= 0x1ab0 && c <= 0x1aff || c >= 0x1dc0 && c <= 0x1dff
                || c >= 0x20d0 && c <= 0x20ff || c >= 0xfe00 && c <= 0xfe0f || c >= 0xfe20 && c <= 0xfe2f)
                || c >= 0xad && Character.getType(c) == Character.FORMAT && (c < 0x600 || c > 0x605);
    }

    /** Returns whether a character among the points of Hebrew stands between words. */
    private static boolean isHebrewMark(char c) {
        return c == 0x5be || c == 0x5c0 || c == 0x5c3 || c == 0x5c6;
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
            case '\u2010', '\u2011', '\u05be' -> "-";
            case '\u2024' -> ".";
            case '\u2025' -> "..";
            case '\u2026' -> "...";
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
        Set<String> words = spellings(text).stream().flatMap(spelling -> Stream.concat(writtenWords(spelling).stream(), joined(spelling).stream()))
                .collect(Collectors.toSet());
        return writtenWords(beginnings).stream().map(TextFolding::spellings)
                .allMatch(beginning -> words.stream().anyMatch(word -> beginning.stream().anyMatch(each -> isFound(word, each))));
    }

    /** Returns whether a word is found by another: by its beginning, or anywhere where no spaces stand between words. */
    static boolean isFound(String word, String beginning) {
        return word.startsWith(beginning) || CjkGrams.isCjk(beginning) && word.contains(beginning);
    }

    /**
     * Returns the words of a text that have an apostrophe within, without it: who seeks O'Hara may type ohara.
     *
     * @param folded the text as {@link #letters} returns it
     */
    public static List<String> joined(String folded) {
        return folded.indexOf('\'') < 0 ? List.of() : WITH_APOSTROPHE.matcher(folded).results().map(found -> found.group().replace("'", "")).toList();
    }

    /**
     * Returns the ways in which a text may be written that has no umlauts but perhaps umlauts written out: mueller may be müller,
     * which is folded to muller.
     *
     * @param folded folded text
     * @return without the text itself; empty if there is nothing written out
     */
    public static Set<String> umlauted(String folded) {
        Set<String> ways = new LinkedHashSet<>(Set.of(folded));
        Matcher written = WRITTEN_OUT.matcher(folded);
        int shorter = 0;
        while (written.find()) {
            int at = written.start();
            if (shorter++ == MOST_WRITTEN_OUT) {
                break;
            }
            int fromEnd = folded.length() - at;
            List.copyOf(ways).stream().map(way -> way.substring(0, way.length() - fromEnd + 1) + way.substring(way.length() - fromEnd + 2))
                    .forEach(ways::add);
        }
        ways.remove(folded);
        return ways;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Returns the words of a text, folded; a word is what a search takes for one. */
    public static List<String> words(String text) {
        return writtenWords(fold(text));
    }

    /** Returns the words of a text as they are written; a word is what a search takes for one. */
    public static List<String> writtenWords(String text) {
        List<String> words = new ArrayList<>(4);
        int start = -1;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!isOfWord(c)) {
                if (start >= 0) {
                    words.add(text.substring(start, i));
                    start = -1;
                }
            } else if (start < 0) {
                start = i;
            }
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return Collections.unmodifiableList(words);
    }

    private static boolean isOfWord(int c) {
        return c >= 'a' && c <= 'z' || (OF_WORDS >> Character.getType(c) & 1) != 0;
    }
}
