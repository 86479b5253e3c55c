package kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Record of what a card says about one of its properties and the model has no place for: parameters, and the group by which it is tied
 * to others. It is kept among the properties of a contact as a line of its own, which is never exported; an export gives
 * the property its parameters and its group again, as long as its value is the same.
 *
 * @param group the group, null for none
 * @param parameters the parameters as they stand in the line, without the semicolons before them
 * @param target the property: its name and its value, as an export writes them, with a colon in between
 */
record Detail(String group, List<String> parameters, String target) {

    private static final Pattern NAME = Pattern.compile("(?:([A-Za-z0-9_-]+)\\.)?X-KITH-DETAIL(?=[;:])");

    /** Reads a line that a contact keeps; empty if it is a property. */
    static Optional<Detail> parse(String line) {
        Matcher matcher = NAME.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        boolean quoted = false;
        for (int i = matcher.end(); i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (line.charAt(i) == ':' && !quoted) {
                return Optional.of(new Detail(matcher.group(1), segments(line.substring(matcher.end(), i)),
                        line.substring(i + 1)));
            }
        }
        return Optional.empty();
    }

    /** Returns what names a property of a card. */
    static String target(String name, String value) {
        return name + ":" + value;
    }

    /** Returns the line as it is kept. */
    String line() {
        return (group == null ? "" : group + ".") + "X-KITH-DETAIL"
                + parameters.stream().map(parameter -> ";" + parameter).collect(Collectors.joining()) + ":" + target;
    }

    /** Returns what this and another say together about one property. */
    Detail and(Detail other) {
        Set<String> all = new LinkedHashSet<>(parameters);
        Set<String> names = parameters.stream().map(Detail::name).collect(Collectors.toSet());
        other.parameters.stream().filter(parameter -> name(parameter).equals("TYPE") || !names.contains(name(parameter))).forEach(all::add);
        return new Detail(group == null ? other.group : group, List.copyOf(all), target);
    }

    /** Returns the parameters of a header: what stands between semicolons that are not in quotation marks. */
    static List<String> segments(String header) {
        List<String> segments = new ArrayList<>();
        boolean quoted = false;
        int start = -1;
        for (int i = 0; i <= header.length(); i++) {
            char c = i == header.length() ? ';' : header.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && (!quoted || i == header.length())) {
                if (start >= 0 && i > start) {
                    segments.add(header.substring(start, i));
                }
                start = i + 1;
            }
        }
        return segments;
    }

    /** Returns the name of a parameter in upper case; one without a name, as vCard 2.1 has them, is a type. */
    static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return equals <= 0 ? "TYPE" : parameter.substring(0, equals).strip().toUpperCase(Locale.ROOT);
    }
}
