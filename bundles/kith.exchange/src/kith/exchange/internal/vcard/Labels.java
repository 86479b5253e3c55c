package kith.exchange.internal.vcard;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import kith.exchange.internal.Encodings;

/** The labels that programs of Apple give to properties by a group: {@code item1.X-ABLabel}. */
final class Labels {

    /** Begins the value of a parameter by which Android writes a label. */
    static final String CUSTOM = "X-CUSTOM(";

    private static final Map<String, String> TYPES = Map.of("home", "home", "work", "work", "mobile", "cell");

    private static final String MARK = "_$!<";
    private static final String END_MARK = ">!$_";

    private final Map<String, String> byGroup = new HashMap<>();

    Labels(Card card) {
        for (ContentLine line : card.lines()) {
            if (line.group() != null && line.name().equals("X-ABLABEL") && line.text() != null) {
                byGroup.putIfAbsent(line.group().toLowerCase(Locale.ROOT), line.text());
            }
        }
    }

    /** Returns the label of a line, null if it has none. */
    String of(ContentLine line) {
        String custom = line.parameters().stream().map(ContentLine.Parameter::value)
                .filter(value -> value.startsWith(CUSTOM) && value.endsWith(")")).findFirst().orElse(null);
        if (custom != null) {
            return custom(custom.substring(CUSTOM.length(), custom.length() - 1));
        }
        String label = raw(line);
        return isStandard(label) ? Values.trim(label.substring(MARK.length(), label.length() - END_MARK.length())) : label;
    }

    /** Returns the type that a standard label of a line stands for, null if there is none. */
    String type(ContentLine line) {
        return isStandard(raw(line)) ? TYPES.get(of(line).toLowerCase(Locale.ROOT)) : null;
    }

    /** Gives a part of a contact the types and the label of its line. */
    void describe(ContentLine line, List<String> types, Consumer<String> setLabel) {
        types.addAll(line.types());
        String type = type(line);
        if (type == null) {
            setLabel.accept(of(line));
        } else if (!types.contains(type)) {
            types.add(type);
        }
    }

    private String raw(ContentLine line) {
        return line.group() == null ? null : byGroup.get(line.group().toLowerCase(Locale.ROOT));
    }

    /** Standard labels stand between marks, as {@code _$!<Home>!$_}. */
    private static boolean isStandard(String label) {
        return label != null && label.startsWith(MARK) && label.endsWith(END_MARK)
                && label.length() > MARK.length() + END_MARK.length();
    }

    /** Android writes labels as {@code X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=41=42)}. */
    private static String custom(String text) {
        String label = text.substring(text.lastIndexOf(',') + 1);
        byte[] bytes = Encodings.quotedPrintable(label.getBytes(StandardCharsets.UTF_8));
        return Values.trim(Encodings.decode(bytes, null));
    }
}
