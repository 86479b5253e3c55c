package kith.exchange.internal.vcard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;


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
        return parameters.stream().filter(each -> each.name().equals(wanted)).map(Parameter::value).findFirst().orElse(null);
    }

    /** Returns all types, in lower case and without what says how preferred it is. */
    List<String> types() {
        return rawTypes().filter(type -> !type.equals("pref") && !type.equals("internet")).distinct().toList();
    }

    private Stream<String> rawTypes() {
        return parameters.stream().filter(each -> each.name().equals("TYPE") && !each.value().startsWith(Labels.CUSTOM))
                .flatMap(each -> Stream.of(each.value().split("\\\\?,"))).map(type -> type.strip().toLowerCase(Locale.ROOT))
                .filter(type -> !type.isEmpty());
    }

    /** Returns how much this is preferred to others of its name: 1 most, 100 least, 101 for not at all. */
    int preference() {
        if (parameters.isEmpty()) {
            return NOT_PREFERRED;
        }
        if (rawTypes().anyMatch("pref"::equals)) {
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
