package kith.exchange.internal.vcard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import ezvcard.parameter.VCardParameters;

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
        return parameters.stream().filter(each -> each.name().equals("TYPE"))
                .flatMap(each -> Stream.of(each.value().split("\\\\?,"))).map(type -> type.strip().toLowerCase(Locale.ROOT))
                .filter(type -> !type.isEmpty());
    }

    /** Returns whether this is preferred to others of its name. */
    boolean isPreferred() {
        return rawTypes().anyMatch("pref"::equals) || "1".equals(parameter("PREF"));
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

    /** Returns the parameters as ez-vcard has them. */
    VCardParameters forParsing() {
        VCardParameters map = new VCardParameters();
        for (Parameter parameter : parameters) {
            if (!parameter.name().equals("VALUE")) {
                map.put(parameter.name(), parameter.value());
            }
        }
        return map;
    }
}
