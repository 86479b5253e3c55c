package kith.exchange.internal.vcard;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Spaces after soft line breaks of quoted-printable. They belong to the text (RFC 2045, 6.7), but some programs fold such lines by
 * a space as well. In a name, the other name of the card decides; addresses have no spaces.
 */
final class SoftBreaks {

    /** Stands for a space until it is decided: a control character, which texts do not have. */
    private static final char MARK = '\u001F';
    private static final Set<String> WITHOUT_SPACES = Set.of("EMAIL", "URL", "UID", "IMPP");

    private SoftBreaks() {
    }

    /** Returns a line that begins with a space with a mark in its place. */
    static byte[] marked(byte[] line) {
        byte[] marked = line.clone();
        marked[0] = MARK;
        return marked;
    }

    /** Returns the lines of a card without marks. */
    static List<ContentLine> decided(List<ContentLine> lines) {
        if (lines.stream().noneMatch(line -> line.value().indexOf(MARK) >= 0)) {
            return lines;
        }
        return lines.stream().map(line -> line.value().indexOf(MARK) < 0 ? line : new ContentLine(line.group(), line.name(), line.header(),
                line.parameters(), isFold(line, lines) ? line.value().replace(String.valueOf(MARK), "") : line.value().replace(MARK, ' ')))
                .toList();
    }

    private static boolean isFold(ContentLine line, List<ContentLine> lines) {
        if (WITHOUT_SPACES.contains(line.name())) {
            return true;
        }
        String other = line.name().equals("N") ? "FN" : line.name().equals("FN") ? "N" : null;
        if (other == null) {
            return false;
        }
        String word = word(line.value());
        return lines.stream().filter(each -> each.name().equals(other)).map(each -> each.value().toLowerCase(Locale.ROOT))
                .anyMatch(value -> value.contains(word));
    }

    /** Returns the word that is broken, put together. */
    private static String word(String value) {
        int mark = value.indexOf(MARK);
        int start = mark;
        while (start > 0 && Character.isLetter(value.charAt(start - 1))) {
            start--;
        }
        int end = mark + 1;
        while (end < value.length() && Character.isLetter(value.charAt(end))) {
            end++;
        }
        return (value.substring(start, mark) + value.substring(mark + 1, end)).toLowerCase(Locale.ROOT);
    }
}
