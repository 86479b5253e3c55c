package kith.exchange.internal.vcard;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Paths of Windows in texts of vCard 2.1. That version has no escape for a line break, but programs write it all the same; in a text
 * with such a path a backslash is one.
 */
final class WindowsPaths {

    private static final Set<String> TEXTS = Set.of("NOTE", "TITLE", "ROLE", "FN", "LABEL", "URL", "X-KITH-UNREAD");
    /** A line break after one letter and a colon is none of a path: it is followed by a capital letter, or by another line. */
    private static final Pattern PATH = Pattern.compile("(?<![A-Za-z])[A-Za-z]:\\\\(?![nN](?:[^a-z]|$|[^\\\\]*\\\\[nN]))[^\\\\;,\\s]|(?<![^\\s\"'(])\\\\\\\\[A-Za-z0-9][A-Za-z0-9.-]*\\\\[^\\\\\\s]");

    private WindowsPaths() {
    }

    /** Returns the lines of a card of vCard 2.1 with the backslashes of paths escaped, as in later versions. */
    static List<ContentLine> escaped(List<ContentLine> lines) {
        return lines.stream().map(line -> TEXTS.contains(line.name()) && line.value().indexOf('\\') >= 0 && PATH.matcher(line.value()).find()
                ? new ContentLine(line.group(), line.name(), line.header(), line.parameters(), escaped(line.value())) : line).toList();
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            boolean isEscape = i + 1 < value.length() && value.charAt(i + 1) == ';';
            escaped.append(value.charAt(i) == '\\' && !isEscape ? "\\\\" : String.valueOf(value.charAt(i)));
        }
        return escaped.toString();
    }
}
