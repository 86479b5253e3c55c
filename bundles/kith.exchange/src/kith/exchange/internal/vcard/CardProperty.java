package kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A property of a card that is written (RFC 6350, 3.3; parameters after RFC 6868). */
final class CardProperty {

    /** Stands in a detail for the time of day that follows a date. */
    static final String TIME = "X-KITH-TIME";

    /** Stands in a detail for the value that a card had where the model has less of a structure. */
    static final String VALUE = "X-KITH-VALUE";

    private static final String PREFERENCE = "PREF";
    private static final int FOLD = 75;

    private final String name;
    private final String value;
    private final StringBuilder parameters = new StringBuilder();
    private final Set<String> named = new HashSet<>();
    private final Detail detail;
    private String group;
    private Boolean preferred;

    /**
     * @param value the value, with its escapes
     * @param detail what its card has said about it, null for nothing
     */
    CardProperty(String name, String value, Detail detail) {
        this.name = name;
        this.value = value;
        this.detail = detail;
        group = detail == null ? null : detail.group();
    }

    /** Adds a parameter. */
    CardProperty parameter(String parameter, String text) {
        named.add(parameter);
        parameters.append(';').append(parameterText(parameter, text));
        return this;
    }

    /** Returns a parameter as it is written. */
    static String parameterText(String parameter, String text) {
        String safe = text.replace("^", "^^").replace("\"", "^'").replaceAll("\\R", "^n").replaceAll("\\p{Cntrl}", "");
        boolean quote = safe.chars().anyMatch(c -> c == ':' || c == ';' || c == ',');
        return parameter + "=" + (quote ? '"' + safe + '"' : safe);
    }

    /**
     * Says whether it is preferred to others of its kind.
     *
     * @param asOnCard whether what its card has said about that is still right
     */
    void prefer(boolean isPreferred, boolean asOnCard) {
        preferred = isPreferred;
        if (!asOnCard) {
            named.add(PREFERENCE);
        }
        if (isPreferred && !(asOnCard && says(PREFERENCE))) {
            parameter(PREFERENCE, "1");
        }
    }

    /** Puts it into a group; null leaves it where it is. */
    CardProperty group(String inGroup) {
        group = inGroup == null ? group : inGroup;
        return this;
    }

    /** What a card has said, as far as the model does not say otherwise. */
    private String further() {
        return detail == null ? "" : detail.parameters().stream()
                .filter(each -> !Detail.name(each).equals(TIME) && !Detail.name(each).equals(VALUE) && !named.contains(Detail.name(each)))
                .map(each -> ";" + each).collect(Collectors.joining());
    }

    /** Returns whether a card has said something by a parameter. */
    boolean says(String parameter) {
        return detail != null && detail.parameters().stream().anyMatch(each -> Detail.name(each).equals(parameter));
    }

    /** Returns the value as a card had it, as long as the model says the same; else as the model has it. */
    private String value() {
        return detail == null ? value : detail.parameters().stream().filter(each -> Detail.name(each).equals(VALUE))
                .map(each -> ContentLineParser.parameters(";" + each).get(0).value()).findFirst().orElse(value) + time();
    }

    private String time() {
        return detail.parameters().stream().filter(each -> Detail.name(each).equals(TIME))
                .map(each -> each.substring(TIME.length() + 1)).findFirst().orElse("");
    }

    /** Returns the group, null for none. */
    String group() {
        return group;
    }

    String name() {
        return name;
    }

    /** Returns it as a content line of vCard 4.0. */
    String line() {
        return (group == null ? "" : group + ".") + name + parameters + further() + ":" + value();
    }

    /**
     * Returns it as a content line, with the value that the model has, and preferred or not: older versions have less of a
     * structure, and no numbers.
     */
    ContentLine plain() {
        String header = name + parameters + further();
        List<ContentLine.Parameter> all = header.equals(name) ? List.of() : ContentLineParser.parameters(header.substring(name.length()));
        if (preferred != null) {
            all = new ArrayList<>(all);
            all.removeIf(each -> each.name().equals(PREFERENCE));
            if (preferred) {
                all.add(new ContentLine.Parameter(PREFERENCE, "1"));
            }
        }
        return new ContentLine(group, name.toUpperCase(Locale.ROOT), header, all, detail == null ? value : value + time());
    }

    /** Folds a line (RFC 6350, 3.2), never within a character. */
    static void fold(String line, StringBuilder out) {
        int octets = 0;
        for (int i = 0; i < line.length();) {
            int c = line.codePointAt(i);
            int length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + length > FOLD) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += length;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
