package kith.ui.form;

import java.util.regex.Pattern;

import kith.store.Titles;

/**
 * How lines end: in the network with a line feed alone, in a widget as the platform ends them, and in a field of one line not at
 * all. Other control characters, which nobody can see, are left out.
 */
final class LineEnds {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private LineEnds() {
    }

    /** Returns a text whose lines end with a line feed, whatever they ended with. */
    static String plain(String text) {
        return UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    /** Returns a text on one line. */
    static String oneLine(String text) {
        return Titles.oneLine(text);
    }

    /** Returns a text whose lines end with the delimiter of a widget. */
    static String of(String plain, String delimiter) {
        return plain.replace("\n", delimiter);
    }
}
