package kith.core.task;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message made of a template. A variable is a name in braces; one that has no value is left out, with the space before it
 * and a comma or a colon before that.
 *
 * @param subject the subject, one line
 * @param text the text
 */
public record MessageText(String subject, String text) {

    private static final Pattern VARIABLE = Pattern.compile("((?:[,:]? )?)\\{(\\w+)\\}");

    /** Makes a message. */
    public static MessageText of(String subject, String text, Map<String, String> values) {
        return new MessageText(fill(subject, values).replaceAll("\\s+", " ").strip(), fill(text, values));
    }

    /** Returns a template with its variables replaced; names that are no variables stay as they are. */
    static String fill(String template, Map<String, String> values) {
        return VARIABLE.matcher(template).replaceAll(found -> {
            String value = values.get(found.group(2));
            if (value == null) {
                return Matcher.quoteReplacement(found.group());
            }
            return Matcher.quoteReplacement(value.isBlank() ? "" : found.group(1) + value);
        });
    }

    /** Returns the address that opens this message to somebody, or to several, in the mail program (RFC 6068). */
    public String mailto(String... addresses) {
        String to = Stream.of(addresses).map(address -> encode(address).replace("%40", "@")).collect(Collectors.joining(","));
        return "mailto:" + to + "?subject=" + encode(subject) + "&body="
                + encode(text.replaceAll("\\R", "\r\n"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
