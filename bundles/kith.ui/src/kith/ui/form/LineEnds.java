package kith.ui.form;

/** How lines end: in the network with a line feed alone, in a widget as the platform ends them. */
final class LineEnds {

    private LineEnds() {
    }

    /** Returns a text whose lines end with a line feed, whatever they ended with. */
    static String plain(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns a text whose lines end with the delimiter of a widget. */
    static String of(String plain, String delimiter) {
        return plain.replace("\n", delimiter);
    }
}
