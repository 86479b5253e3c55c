package kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads values of content lines. */
final class Values {

    private static final Pattern INVISIBLE = Pattern.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]");

    private Values() {
    }

    /**
     * Returns the components of a structured value (RFC 6350, 3.4), each with its values, without escapes and blank ones.
     *
     * @param isList tells of a comma whether it parts two values, by the text after it
     */
    static List<List<String>> components(String value, Predicate<String> isList) {
        List<List<String>> components = new ArrayList<>();
        List<String> values = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            char c = i == value.length() ? ';' : value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
            } else if (c == ';' || c == ',' && isList.test(value.substring(i + 1, Math.min(value.length(), i + 2)))) {
                String text = text(value.substring(start, i));
                if (text != null) {
                    values.add(text);
                }
                start = i + 1;
                if (c == ';') {
                    components.add(values);
                    values = new ArrayList<>();
                }
            }
        }
        return components;
    }

    /** Returns the values of a list, without escapes and blank ones. */
    static List<String> list(String value) {
        List<String> values = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            char c = i == value.length() ? ',' : value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
            } else if (c == ',') {
                String text = text(value.substring(start, i));
                if (text != null) {
                    values.add(text);
                }
                start = i + 1;
            }
        }
        return values;
    }

    /** Returns components as a structured value, without empty ones at the end beyond a number. */
    static String structured(List<List<String>> components, int least) {
        int count = components.size();
        while (count > least && components.get(count - 1).isEmpty()) {
            count--;
        }
        return components.subList(0, count).stream()
                .map(values -> values.stream().map(Values::escape).collect(Collectors.joining(","))).collect(Collectors.joining(";"));
    }

    /** Returns text without escapes (RFC 6350, 3.4), null if it is blank. An escape that means nothing stays. */
    static String text(String value) {
        if (value.indexOf('\\') < 0) {
            return trim(value);
        }
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            char next = c == '\\' && i + 1 < value.length() ? value.charAt(i + 1) : 0;
            switch (next) {
                case 'n', 'N' -> text.append('\n');
                case '\\', ',', ';', ':', '"' -> text.append(next);
                default -> {
                    text.append(c);
                    continue;
                }
            }
            i++;
        }
        return trim(text.toString());
    }

    /** Returns an address without the marks of direction that programs copy along and nobody sees; null for null and for nothing else. */
    static String visible(String text) {
        return text == null ? null : trim(INVISIBLE.matcher(text).replaceAll(""));
    }

    /** Returns text with escapes. */
    static String escape(String text) {
        if (isPlain(text)) {
            return text;
        }
        return text.replace("\\", "\\\\").replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
                .replace(",", "\\,").replace(";", "\\;");
    }

    /** Returns whether text has nothing to escape, as most has. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\', '\r', '\n', ',', ';' -> {
                    return false;
                }
                default -> { }
            }
        }
        return true;
    }

    /** Returns text without control characters, but for tabs and line breaks. */
    static String printable(String text) {
        boolean isPrintable = true;
        for (int i = 0; i < text.length() && isPrintable; i++) {
            isPrintable = !isControl(text.charAt(i));
        }
        return isPrintable ? text : text.codePoints().filter(c -> !isControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\t' || c == 0x7F;
    }

    /** Joins the parts that are not blank, null if there are none. */
    static String join(List<String> parts, String separator) {
        return trim(parts.stream().filter(part -> part != null && !part.isBlank()).map(String::strip)
                .collect(Collectors.joining(separator)));
    }

    /** Returns text without spaces around it and without control characters, null if nothing is left. */
    static String trim(String text) {
        if (text == null) {
            return null;
        }
        String clean = printable(text.strip()).strip();
        return clean.isEmpty() ? null : clean;
    }

    /** Returns a structured value without the empty components at its end. */
    static String withoutEmptyEnd(String value) {
        int end = value.length();
        while (end > 0 && (value.charAt(end - 1) == ';' || Character.isWhitespace(value.charAt(end - 1)))) {
            end--;
        }
        return value.substring(0, end);
    }
}
