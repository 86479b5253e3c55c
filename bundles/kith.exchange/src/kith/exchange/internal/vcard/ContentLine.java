package kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A content line (RFC 6350, 3.3), unfolded and decoded.
 *
 * @param group the group, null for none
 * @param name the name in upper case
 * @param header what stands before the colon, without group and without what tells of a decoding that is done
 * @param parameters the parameters, in order
 * @param value the value, with its escapes; line breaks that came in another way stand for themselves
 */
record ContentLine(String group, String name, String header, List<Parameter> parameters, String value) {

    /** The preference of what is not preferred. */
    static final int NOT_PREFERRED = 101;

    private static final String PREFERRED = "pref";

    /**
     * A parameter.
     *
     * @param name the name in upper case
     * @param value the value without quotation marks
     */
    record Parameter(String name, String value) {
    }

    /** Returns the first value of a parameter, null if there is none. */
    String parameter(String wanted) {
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(wanted)) {
                return parameter.value();
            }
        }
        return null;
    }

    /** Returns all types, in lower case and without what says how preferred it is. */
    List<String> types() {
        List<String> types = new ArrayList<>(2);
        for (String type : rawTypes()) {
            if (!type.equals(PREFERRED) && !type.equals("internet") && !types.contains(type)) {
                types.add(type);
            }
        }
        return Collections.unmodifiableList(types);
    }

    private List<String> rawTypes() {
        List<String> types = new ArrayList<>(2);
        for (Parameter parameter : parameters) {
            if (parameter.name().equals("TYPE") && !parameter.value().startsWith(Labels.CUSTOM)) {
                addTypes(parameter.value(), types);
            }
        }
        return types;
    }

    /** Adds what stands between commas, some of which have a backslash before them. */
    private static void addTypes(String value, List<String> types) {
        for (int start = 0, comma; start <= value.length(); start = comma + 1) {
            comma = value.indexOf(',', start);
            if (comma < 0) {
                comma = value.length();
            }
            boolean isEscaped = comma < value.length() && comma > start && value.charAt(comma - 1) == '\\';
            String type = value.substring(start, isEscaped ? comma - 1 : comma).strip().toLowerCase(Locale.ROOT);
            if (!type.isEmpty()) {
                types.add(type);
            }
        }
    }

    /** Returns how much this is preferred to others of its name: 1 most, 100 least, 101 for not at all. */
    int preference() {
        if (parameters.isEmpty()) {
            return NOT_PREFERRED;
        }
        if (rawTypes().contains(PREFERRED)) {
            return 1;
        }
        String number = parameter("PREF");
        if (number == null || number.isEmpty() || number.length() > 3 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return NOT_PREFERRED;
        }
        return Math.min(NOT_PREFERRED, Math.max(1, Integer.parseInt(number)));
    }

    /** Returns this under another name and with other parameters. */
    ContentLine as(String otherName, List<Parameter> otherParameters, String otherValue) {
        return new ContentLine(group, otherName, ContentLineParser.header(otherName, otherParameters), otherParameters, otherValue);
    }

    /** Returns whether the value is said to be of a kind, such as {@code uri}. */
    boolean isValue(String kind) {
        return kind.equalsIgnoreCase(parameter("VALUE"));
    }

    /** Returns the value as text, without escapes, null if it is blank. */
    String text() {
        return Values.text(value);
    }

    /** Returns the line as it is to be kept. */
    String verbatim() {
        return (group == null ? "" : group + ".") + header + ":" + value.replace("\n", "\\n");
    }
}
