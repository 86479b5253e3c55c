package kith.exchange.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Index of texts of one contact, in which case and accents make no difference. Not safe for use by several threads. */
final class TextIndex {

    private final Set<String> folded = new HashSet<>();
    private int size;
    private String text;

    /** Makes an index of the values of a list. */
    TextIndex(Collection<?> values) {
        values.forEach(value -> folded.add(Text.fold(value.toString())));
        size = values.size();
    }

    /** Makes an index of the lines of a text; null is a text without lines. */
    TextIndex(String text) {
        addLines(text, text);
    }

    /** Returns whether the index is that of a list of so many values. */
    boolean isOf(Collection<?> values) {
        return size == values.size();
    }

    /** Returns whether the index is that of a text. */
    boolean isOf(String other) {
        return text != null && text.equals(other);
    }

    /** Adds a value, and returns whether it is new, as it then is in the list as well. */
    boolean add(Object value) {
        boolean isNew = folded.add(Text.fold(value.toString()));
        size += isNew ? 1 : 0;
        return isNew;
    }

    /** Adds the lines that a text has got. @param whole the text with them */
    void addLines(String lines, String whole) {
        lines(lines).forEach(folded::add);
        text = whole;
    }

    /** Returns whether each line of a text is there. */
    boolean hasLines(String lines) {
        return lines(lines).allMatch(folded::contains);
    }

    private static Stream<String> lines(String text) {
        return text == null ? Stream.empty() : text.lines().map(Text::fold).filter(line -> !line.isEmpty());
    }
}
