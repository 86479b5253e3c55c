package kith.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Words for the full-text index of text that is written without spaces between words: Chinese characters, kana and Hangul. Each
 * character of such text begins a word of two, so that a part of a name is found, wherever it stands. Longer words would make the
 * index of notes twice as large. Has no state.
 *
 * @since 0.1
 */
public final class CjkGrams {

    private static final int LENGTH = 2;

    private CjkGrams() {
    }

    /** Returns whether a text is written without spaces between words, in all of its characters. */
    public static boolean isCjk(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(CjkGrams::isCjk);
    }

    private static boolean isCjk(int c) {
        return c >= 0x2e80 && (c <= 0x9fff || c >= 0xac00 && c <= 0xd7a3 || c >= 0xf900 && c <= 0xfaff || c >= 0x20000 && c <= 0x3ffff)
                && Character.isLetter(c);
    }

    /**
     * Returns the words for the parts of a text that are written so, in order and with spaces between them.
     *
     * @param folded the text as {@link TextFolding#letters} returns it
     * @return empty if there are none
     */
    public static String of(String folded) {
        StringBuilder grams = new StringBuilder();
        int start = -1;
        for (int i = 0; i <= folded.length();) {
            int c = i == folded.length() ? 0 : folded.codePointAt(i);
            if (isCjk(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                add(folded.substring(start, i), grams);
                start = -1;
            }
            i += i == folded.length() ? 1 : Character.charCount(c);
        }
        return grams.toString();
    }

    private static void add(String run, StringBuilder grams) {
        if (run.codePointCount(0, run.length()) > 1) {
            for (int i = 0; i < run.length(); i += Character.charCount(run.codePointAt(i))) {
                grams.append(grams.isEmpty() ? "" : " ").append(gram(run, i));
            }
        }
    }

    private static String gram(String run, int start) {
        return run.substring(start, run.offsetByCodePoints(start, Math.min(LENGTH, run.codePointCount(start, run.length()))));
    }

    /**
     * Returns the words that stand next to each other in the index where a text stands in another.
     *
     * @param folded a text that {@link #isCjk} and is folded
     * @return one word, which may be the beginning of one in the index; or several
     */
    public static List<String> sought(String folded) {
        List<String> grams = new ArrayList<>();
        int count = folded.codePointCount(0, folded.length());
        for (int i = 0; i <= Math.max(0, count - LENGTH); i++) {
            grams.add(gram(folded, folded.offsetByCodePoints(0, i)));
        }
        return grams;
    }
}
