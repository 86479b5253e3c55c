package kith.exchange.internal.vcard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The labels that programs of Apple give to properties by a group: {@code item1.X-ABLabel}. */
final class Labels {

    private static final Map<String, String> TYPES = Map.of("home", "home", "work", "work", "mobile", "cell");

    private final Map<String, String> byGroup = new HashMap<>();

    Labels(Card card) {
        for (ContentLine line : card.lines()) {
            if (line.group() != null && line.name().equals("X-ABLABEL") && line.text() != null) {
                byGroup.putIfAbsent(line.group().toLowerCase(Locale.ROOT), plain(line.text()));
            }
        }
    }

    /** Returns the label of a line, null if it has none. */
    String of(ContentLine line) {
        String custom = line.parameters().stream().map(ContentLine.Parameter::value)
                .filter(value -> value.startsWith("X-CUSTOM(") && value.endsWith(")")).findFirst().orElse(null);
        if (custom != null) {
            return custom(custom.substring("X-CUSTOM(".length(), custom.length() - 1));
        }
        return line.group() == null ? null : byGroup.get(line.group().toLowerCase(Locale.ROOT));
    }

    /** Returns the type that a label stands for, null if it is a label of its own. */
    static String type(String label) {
        return label == null ? null : TYPES.get(label.toLowerCase(Locale.ROOT));
    }

    /** Standard labels stand between marks, as {@code _$!<Home>!$_}. */
    private static String plain(String label) {
        boolean marked = label.startsWith("_$!<") && label.endsWith(">!$_") && label.length() >= 8;
        return marked ? Values.trim(label.substring(4, label.length() - 4)) : label;
    }

    /** Android writes labels as {@code X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=41=42)}. */
    private static String custom(String text) {
        String label = text.substring(text.lastIndexOf(',') + 1);
        byte[] bytes = ContentLineParser.quotedPrintable(label.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Values.trim(kith.exchange.internal.Encodings.decode(bytes, null));
    }
}
