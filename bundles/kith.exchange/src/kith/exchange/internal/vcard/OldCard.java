package kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kith.exchange.internal.vcard.ContentLine.Parameter;
import kith.model.Contact;
import kith.model.Organization;

/**
 * Translation of one card into vCard 3.0 (RFC 2426), as the programs of today read it: pictures in base64, birthdays without a
 * year and relations in the form of Apple, what is new in 4.0 under names of its own.
 */
final class OldCard {

    /** Separates date and time of the basic format. */
    private static final Pattern DATE = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)?(\\d\\d)?(Z|[+-]\\d\\d(?:\\d\\d)?)?)?");
    private static final Pattern NO_YEAR = Pattern.compile("--(\\d\\d)(\\d\\d)(?:T.*)?");
    private static final Pattern GEO = Pattern.compile("(?i)geo:([+-]?\\d+(?:\\.\\d+)?)\\\\?,([+-]?\\d+(?:\\.\\d+)?)");
    private static final Pattern DATA = Pattern.compile("(?i)data:([^,;\\\\]*)(?:\\\\?;[^,;\\\\]*)*?\\\\?;base64\\\\?,(.*)", Pattern.DOTALL);
    private static final Set<String> URIS = Set.of("URL", "IMPP", "SOCIALPROFILE", "SOURCE", "FBURL", "CALURI", "CALADRURI");
    private static final Set<String> LABELS_OF_APPLE = Set.of("mother", "father", "parent", "brother", "sister", "child", "friend",
            "spouse", "partner", "assistant", "manager", "other");

    /** What says of a value how it is written, in another way than vCard 3.0. */
    private static final Set<String> KINDS = Set.of("date", "date-time", "uri", "binary", "text");

    private final StringBuilder out;
    private final Supplier<String> newGroup;
    private final Set<String> written = new HashSet<>();

    /** @param newGroup gives the name of a group that nothing on the card has */
    OldCard(StringBuilder out, Supplier<String> newGroup) {
        this.out = out;
        this.newGroup = newGroup;
    }

    /** Writes a line of vCard 4.0; null for none. */
    void write(ContentLine line) {
        if (line == null) {
            return;
        }
        switch (line.name()) {
            case "VERSION" -> put(line, "VERSION", List.of(), "3.0");
            case "KIND" -> kind(line);
            case "BDAY", "ANNIVERSARY", "X-ABDATE" -> date(line);
            case "PHOTO", "LOGO", "SOUND", "KEY" -> media(line);
            case "GEO" -> position(line);
            case "TZ" -> put(line, "TZ", zone(line), line.value());
            case "ADR" -> address(line);
            case "N" -> name(line);
            case "RELATED" -> related(line);
            case "SOCIALPROFILE" -> profile(line);
            default -> put(line, written.contains(OldNames.older(line.name())) && !line.name().equals(OldNames.older(line.name()))
                    && line.name().startsWith("X-") ? line.name() : OldNames.older(line.name()), parameters(line), URIS.contains(line.name()) ? uri(line.value()) : line.value());
        }
    }

    /** Ends the card with what vCard 3.0 requires and 4.0 does not. */
    void finish(Contact contact) {
        if (!written.contains("N")) {
            CardProperty.fold("N:;;;;", out);
        }
        if (contact instanceof Organization organization && !written.contains("ORG") && organization.getName() != null) {
            CardProperty.fold("ORG:" + Values.escape(organization.getName()), out);
        }
    }

    private void put(ContentLine line, String name, List<Parameter> parameters, String value) {
        written.add(name);
        String shown = line.name().equals(name) && line.header().regionMatches(true, 0, name, 0, name.length())
                ? line.header().substring(0, name.length()) : name;
        CardProperty.fold(Values.printable((line.group() == null ? "" : line.group() + ".") + ContentLineParser.header(shown, parameters)
                + ":" + value), out);
    }

    private void kind(ContentLine line) {
        if (line.value().equalsIgnoreCase("org")) {
            put(line, "X-ABShowAs", List.of(), "COMPANY");
        } else {
            put(line, "X-KIND", List.of(), line.value());
        }
    }

    /** Only whole dates are dates of vCard 3.0; those without a year are written as those of 1604, as Apple does. */
    private void date(ContentLine line) {
        String name = line.name().equals("ANNIVERSARY") ? "X-ANNIVERSARY" : line.name();
        List<Parameter> parameters = parameters(line);
        parameters.removeIf(each -> each.name().equals("VALUE"));
        Matcher whole = DATE.matcher(line.value());
        Matcher yearless = NO_YEAR.matcher(line.value());
        if (whole.matches()) {
            put(line, name, parameters, whole.group(1) + "-" + whole.group(2) + "-" + whole.group(3) + time(whole));
        } else if (yearless.matches()) {
            parameters.add(new Parameter("X-APPLE-OMIT-YEAR", "1604"));
            put(line, name, parameters, "1604-" + yearless.group(1) + "-" + yearless.group(2));
        } else {
            put(line, name.equals("BDAY") ? "X-BDAY" : name, parameters, line.value());
        }
    }

    private static String time(Matcher date) {
        if (date.group(4) == null) {
            return "";
        }
        String zone = date.group(7) == null ? "" : date.group(7).length() == 5 ? date.group(7).substring(0, 3) + ":" + date.group(7).substring(3)
                : date.group(7);
        return "T" + date.group(4) + ":" + (date.group(5) == null ? "00" : date.group(5)) + ":"
                + (date.group(6) == null ? "00" : date.group(6)) + zone;
    }

    private void media(ContentLine line) {
        Matcher data = DATA.matcher(line.value());
        List<Parameter> parameters = parameters(line);
        if (!data.matches()) {
            String type = line.parameter("MEDIATYPE");
            if (type != null) {
                parameters.add(new Parameter("TYPE", subtype(type)));
            }
            put(line, line.name(), parameters, line.value());
            return;
        }
        parameters.removeIf(each -> each.name().equals("VALUE") || each.name().equals("TYPE"));
        parameters.add(new Parameter("ENCODING", "b"));
        if (!data.group(1).isEmpty() && !data.group(1).equals("application/octet-stream")) {
            parameters.add(new Parameter("TYPE", subtype(data.group(1))));
        }
        put(line, line.name(), parameters, data.group(2).replaceAll("[\\s\\\\]", ""));
    }

    private static String subtype(String mediaType) {
        return switch (mediaType.toLowerCase(Locale.ROOT)) {
            case "application/pgp-keys" -> "PGP";
            case "application/pkix-cert" -> "X509";
            default -> mediaType.toLowerCase(Locale.ROOT).startsWith("image/") || mediaType.toLowerCase(Locale.ROOT).startsWith("audio/")
                    ? mediaType.substring(6).toUpperCase(Locale.ROOT) : mediaType;
        };
    }

    private void position(ContentLine line) {
        Matcher matcher = GEO.matcher(line.value().strip());
        if (matcher.matches()) {
            put(line, "GEO", parameters(line), matcher.group(1) + ";" + matcher.group(2));
        } else {
            put(line, "X-GEO", parameters(line), line.value());
        }
    }

    /** A zone is a difference in hours unless it is said to be text. */
    private static List<Parameter> zone(ContentLine line) {
        List<Parameter> parameters = parameters(line);
        if (!line.value().matches("[+-]\\d\\d:?\\d\\d") && line.parameter("VALUE") == null) {
            parameters.add(new Parameter("VALUE", "text"));
        }
        return parameters;
    }

    private void address(ContentLine line) {
        String label = line.parameter("LABEL");
        if (label == null) {
            put(line, "ADR", parameters(line), line.value());
            return;
        }
        ContentLine grouped = line.group() != null ? line
                : new ContentLine(newGroup.get(), line.name(), line.header(), line.parameters(), line.value());
        List<Parameter> parameters = parameters(grouped);
        parameters.removeIf(each -> each.name().equals("LABEL"));
        put(grouped, "ADR", parameters, line.value());
        parameters.removeIf(each -> !each.name().equals("TYPE"));
        put(grouped, "LABEL", parameters, Values.escape(label));
    }

    private void name(ContentLine line) {
        String sorted = line.parameter("SORT-AS");
        List<Parameter> parameters = parameters(line);
        parameters.removeIf(each -> each.name().equals("SORT-AS"));
        put(line, "N", parameters, line.value());
        if (sorted != null) {
            put(new ContentLine(null, "SORT-STRING", "SORT-STRING", List.of(), sorted), "SORT-STRING", List.of(), Values.escape(sorted));
        }
    }

    private void related(ContentLine line) {
        if (!line.isValue("text")) {
            put(line, "X-RELATED", parameters(line), line.value());
            return;
        }
        String group = line.group() == null ? newGroup.get() : line.group();
        ContentLine grouped = new ContentLine(group, "X-ABRELATEDNAMES", "X-ABRELATEDNAMES", List.of(), line.value());
        List<Parameter> parameters = parameters(line);
        parameters.removeIf(each -> each.name().equals("TYPE") || each.name().equals("VALUE"));
        put(grouped, "X-ABRELATEDNAMES", parameters, line.value());
        String type = String.join(",", line.types());
        if (!type.isEmpty()) {
            String label = LABELS_OF_APPLE.contains(type) ? "_$!<" + type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1) + ">!$_" : type;
            CardProperty.fold(group + ".X-ABLabel:" + Values.escape(label), out);
        }
    }

    private void profile(ContentLine line) {
        List<Parameter> parameters = parameters(line);
        List<Parameter> services = parameters.stream().filter(each -> each.name().equals("SERVICE-TYPE")).toList();
        parameters.removeAll(services);
        services.forEach(each -> parameters.add(new Parameter("TYPE", each.value().toLowerCase(Locale.ROOT))));
        put(line, "X-SOCIALPROFILE", parameters, uri(line.value()));
    }

    /** Some keep the escapes of a comma in an address, others cut it there; what is no address keeps its escapes as other text. */
    private static String uri(String escaped) {
        String text = Values.text(escaped);
        return text == null || !OnlineServices.isUri(text) ? escaped : text.replace(",", "%2C").replace("\\", "%5C").replace("\n", "%0A");
    }

    /** Returns parameters as vCard 3.0 has them: what is preferred is so by its type, and only once. */
    private static List<Parameter> parameters(ContentLine line) {
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter each : line.parameters()) {
            String value = each.value();
            switch (each.name()) {
                case "TYPE" -> List.of(value.split(",")).forEach(type -> parameters.add(new Parameter("TYPE", type)));
                case "PREF" -> {
                    if (value.equals("1")) {
                        parameters.add(new Parameter("TYPE", "pref"));
                    }
                }
                case "VALUE" -> {
                    if (KINDS.contains(value.toLowerCase(Locale.ROOT))) {
                        parameters.add(each);
                    }
                }
                case "MEDIATYPE" -> { }
                default -> parameters.add(each);
            }
        }
        return parameters;
    }
}
