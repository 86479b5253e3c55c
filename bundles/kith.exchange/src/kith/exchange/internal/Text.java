package kith.exchange.internal;

import java.text.Normalizer;

import kith.store.ContactKey;

/** Comparing text as people do. */
public final class Text {

    private Text() {
    }

    /** Returns whether there is nothing to read. */
    public static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Returns text without spaces around it, null if nothing is left. */
    public static String trim(String text) {
        return isBlank(text) ? null : text.strip();
    }

    /** Returns text without case, accents and extra spaces; empty for null. */
    public static String fold(String text) {
        return text == null ? "" : ContactKey.fold(text);
    }

    /** Returns text with single spaces and composed characters, but with case and accents; empty for null. */
    static String plain(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
