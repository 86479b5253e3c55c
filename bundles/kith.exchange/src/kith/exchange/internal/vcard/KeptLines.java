package kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kith.exchange.internal.vcard.ContentLine.Parameter;

/**
 * Translation of content lines that the model has no place for into vCard 4.0 (RFC 6350, appendix A), in which they are kept
 * and exported: binary values become data URIs, positions geo URIs, and properties that are no more get names of their own.
 * Translating twice is the same as translating once.
 */
final class KeptLines {

    /** What other versions have and vCard 4.0 has not. */
    private static final Set<String> REMOVED = Set.of("AGENT", "CLASS", "LABEL", "MAILER", "NAME", "SORT-STRING");
    private static final Set<String> DATES = Set.of("BDAY", "ANNIVERSARY", "DEATHDATE");

    /** Of which a card has one; a second one that the model has no place for is kept under another name. */
    private static final Set<String> ONCE = Set.of("N", "UID", "BDAY", "ANNIVERSARY", "GENDER", "KIND");
    private static final Set<String> BINARY = Set.of("PHOTO", "LOGO", "SOUND", "KEY");
    private static final Map<String, String> MEDIA = Map.of("PHOTO", "image/", "LOGO", "image/", "SOUND", "audio/");
    private static final Set<String> PLACES = Set.of("inline", "content-id", "cid", "binary", "phone-number");
    private static final Pattern POSITION = Pattern.compile("\\s*([+-]?\\d+(?:\\.\\d*)?)\\s*\\\\?[;,]\\s*([+-]?\\d+(?:\\.\\d*)?)\\s*");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/=\\s\\\\]+");

    private KeptLines() {
    }

    /**
     * Returns a line of a contact as it is to be exported; null if it says nothing.
     *
     * @param taken the names of what is written otherwise
     */
    static String canonical(String line, Set<String> taken) {
        ContentLine parsed = ContentLineParser.parse(line);
        if (parsed == null) {
            String text = Values.escape(line);
            return text.isBlank() ? null : Unfolder.UNREAD + ":" + text;
        }
        ContentLine canonical = canonical(parsed, taken);
        return canonical == null ? null : canonical.verbatim();
    }

    /**
     * Returns a line in vCard 4.0; null if it says nothing.
     *
     * @param taken the names of what is written otherwise
     */
    static ContentLine canonical(ContentLine line, Set<String> taken) {
        if (line.name().equals("PROFILE") || line.name().isEmpty()) {
            return null;
        }
        ContentLine translated = ONCE.contains(line.name()) && taken.contains(line.name()) && line.parameter("ALTID") == null
                ? line.as("X-" + line.name(), line.parameters(), line.value()) : translated(line);
        List<Parameter> parameters = parameters(translated);
        String name = translated.name().replaceAll("[^A-Za-z0-9-]+", "-");
        String group = line.group() == null ? null : line.group().replaceAll("[^A-Za-z0-9-]+", "-");
        boolean changed = translated != line || !parameters.equals(line.parameters()) || !name.equals(line.name())
                || line.header().chars().filter(c -> c == '"').count() % 2 != 0;
        ContentLine named = changed ? translated.as(name, parameters, translated.value()) : line;
        return new ContentLine(group, named.name(), named.header(), named.parameters(), Values.printable(named.value()));
    }

    private static ContentLine translated(ContentLine line) {
        if (isBase64(line)) {
            return binary(line);
        } else if (line.name().equals("GEO")) {
            return position(line);
        } else if (DATES.contains(line.name()) && CardDates.of(line).isEmpty()) {
            return line.isValue("text") ? line : with(line, "VALUE", "text");
        } else if (REMOVED.contains(line.name())) {
            return line.as("X-" + line.name(), line.parameters(), line.value());
        } else if (BINARY.contains(line.name()) && !OnlineServices.isUri(line.value().strip())) {
            return line.name().equals("KEY") ? with(line, "VALUE", "text") : line.as("X-" + line.name(), line.parameters(), line.value());
        }
        return line;
    }

    private static boolean isBase64(ContentLine line) {
        String encoding = line.parameter("ENCODING");
        return encoding != null && (encoding.equalsIgnoreCase("b") || encoding.equalsIgnoreCase("BASE64"));
    }

    private static ContentLine binary(ContentLine line) {
        String value = line.value().strip();
        if (value.regionMatches(true, 0, "data:", 0, 5) || value.isEmpty()) {
            return line;
        }
        if (!BASE64.matcher(value).matches()) {
            return BINARY.contains(line.name()) ? line.as("X-" + line.name(), line.parameters(), line.value()) : line;
        }
        String type = line.types().stream().filter(each -> !each.equals("home") && !each.equals("work")).findFirst().orElse(null);
        List<Parameter> parameters = new ArrayList<>(line.parameters());
        parameters.removeIf(each -> each.name().equals("TYPE") && each.value().equalsIgnoreCase(type) || each.name().equals("VALUE"));
        if (!BINARY.contains(line.name())) {
            parameters.add(new Parameter("VALUE", "uri"));
        }
        return line.as(line.name(), parameters, "data:" + mediaType(line.name(), type) + ";base64," + value.replaceAll("[\\s\\\\]", ""));
    }

    private static String mediaType(String name, String type) {
        if (type != null && type.contains("/")) {
            return type;
        }
        if (name.equals("KEY") && type != null) {
            return type.equals("pgp") ? "application/pgp-keys" : type.equals("x509") ? "application/pkix-cert" : "application/octet-stream";
        }
        String prefix = MEDIA.get(name);
        return prefix == null || type == null || !type.matches("[a-z0-9.+-]+") ? "application/octet-stream"
                : prefix + (type.equals("jpg") ? "jpeg" : type.equals("wave") ? "wav" : type);
    }

    private static ContentLine position(ContentLine line) {
        String value = line.value().strip();
        if (value.regionMatches(true, 0, "geo:", 0, 4)) {
            return line;
        }
        Matcher matcher = POSITION.matcher(value);
        return matcher.matches() ? line.as("GEO", line.parameters(), "geo:" + matcher.group(1) + "," + matcher.group(2))
                : line.as("X-GEO", line.parameters(), line.value());
    }

    private static ContentLine with(ContentLine line, String name, String value) {
        List<Parameter> parameters = new ArrayList<>(line.parameters());
        parameters.removeIf(each -> each.name().equals(name));
        parameters.add(new Parameter(name, value));
        return line.as(line.name(), parameters, line.value());
    }

    /** Returns the parameters without those that tell of a decoding that is done or of another version. */
    private static List<Parameter> parameters(ContentLine line) {
        if (line.parameters().isEmpty()) {
            return line.parameters();
        }
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : line.parameters()) {
            String lower = parameter.value().toLowerCase(Locale.ROOT);
            String name = parameter.name().replaceAll("[^A-Z0-9-]+", "-");
            if (name.equals("TYPE") && lower.equals("pref")) {
                if (line.parameter("PREF") == null) {
                    parameters.add(new Parameter("PREF", "1"));
                }
            } else if (name.equals("VALUE") && (lower.equals("url") || PLACES.contains(lower))) {
                if (lower.equals("url")) {
                    parameters.add(new Parameter("VALUE", "uri"));
                }
            } else if (!name.equals("ENCODING") && !name.equals("CHARSET") && !name.isEmpty()) {
                parameters.add(new Parameter(name, parameter.value()));
            }
        }
        return parameters;
    }
}
