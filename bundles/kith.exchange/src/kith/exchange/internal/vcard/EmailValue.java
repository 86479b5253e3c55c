package kith.exchange.internal.vcard;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Electronic mail addresses as programs write them on cards: with a name, with a word before, or several in one value. */
final class EmailValue {

    private static final Pattern WITH_NAME = Pattern.compile("[^<>]*<([^<>@\\s]+@[^<>\\s]+)>");
    private static final Pattern WITH_WORD = Pattern.compile("(?i)(?:mailto|e-?mail|mail|e):\\s*(\\S.*)");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+");

    private EmailValue() {
    }

    /** Returns the addresses in a text, none if it is an address of other systems; what is not understood is one. */
    static List<String> addresses(String text) {
        if (text == null || isOther(text.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        Matcher word = WITH_WORD.matcher(text);
        String rest = word.matches() ? word.group(1) : text;
        Matcher name = WITH_NAME.matcher(rest);
        if (name.matches()) {
            return List.of(name.group(1));
        }
        if (rest.indexOf(';') > 0 || rest.indexOf(',') > 0) {
            List<String> parts = Stream.of(rest.split("[;,]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
            if (!parts.isEmpty() && parts.stream().allMatch(part -> ADDRESS.matcher(part).matches())) {
                return parts;
            }
        }
        return List.of(rest);
    }

    /** Addresses of Exchange and of X.400 are of no use outside of the offices that they are of. */
    private static boolean isOther(String text) {
        return text.indexOf('@') < 0 && (text.startsWith("/o=") || text.startsWith("/cn=") || text.matches("[a-z]{1,4}=[^;]*;.*="  + ".*"));
    }
}
