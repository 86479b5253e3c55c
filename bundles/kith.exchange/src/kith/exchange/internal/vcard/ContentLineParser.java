package kith.exchange.internal.vcard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import kith.exchange.internal.Encodings;
import kith.exchange.internal.vcard.ContentLine.Parameter;

/** Makes content lines of unfolded bytes: finds group, name and parameters, and decodes the value. */
final class ContentLineParser {

    private static final Set<String> ENCODINGS = Set.of("QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT");

    /** What stands for a character that a parameter cannot have (RFC 6868). */
    private static final Pattern ESCAPE = Pattern.compile("\\^([n'^])");

    private ContentLineParser() {
    }

    /** Returns where the colon is that ends the header, -1 if the bytes are no content line. */
    static int colon(byte[] line) {
        int end = nameEnd(line);
        if (end < 0) {
            return -1;
        }
        boolean quoted = false;
        int first = -1; // of those between quotation marks, for when these are not closed
        for (int i = end; i < line.length; i++) {
            if (line[i] == '"') {
                quoted = !quoted;
            } else if (line[i] == ':') {
                if (!quoted) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    /** Returns whether bytes begin with a name, after which parameters and the value may come. */
    static boolean mayBeHeader(byte[] line) {
        return nameEnd(line) > 0;
    }

    private static int nameEnd(byte[] line) {
        for (int i = 0; i < line.length; i++) {
            int c = line[i];
            if (c == ':' || c == ';') {
                return i == 0 ? -1 : i;
            }
            boolean name = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_'
                    || c == '.' || c == '/';
            if (!name) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns whether the header of a line says that its value is encoded so. */
    static boolean isEncoded(byte[] line, int colon, String... encodings) {
        String header = new String(line, 0, colon, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
        int start = header.indexOf(';');
        while (start >= 0) {
            int end = header.indexOf(';', start + 1);
            String parameter = header.substring(start + 1, end < 0 ? header.length() : end).strip();
            for (String encoding : encodings) {
                if (parameter.equals(encoding) || parameter.startsWith("ENCODING") && parameter.endsWith("=" + encoding)) {
                    return true;
                }
            }
            start = end;
        }
        return false;
    }

    /** Parses a line whose colon is known. */
    static ContentLine parse(byte[] line, int colon) {
        String header = Encodings.decode(Arrays.copyOf(line, colon), null);
        int nameEnd = header.indexOf(';') < 0 ? header.length() : header.indexOf(';');
        int dot = header.lastIndexOf('.', nameEnd - 1);
        String name = header.substring(dot + 1, nameEnd);
        List<Parameter> parameters = parameters(header);
        Charset charset = Encodings.find(find(parameters, "CHARSET"));
        byte[] bytes = Arrays.copyOfRange(line, colon + 1, line.length);
        String value = isEncoded(line, colon, "QUOTED-PRINTABLE")
                ? Encodings.decode(quotedPrintable(bytes), charset).replaceAll("\\r\\n?", "\n")
                : Encodings.decode(bytes, charset);
        boolean changed = parameters.removeIf(ContentLineParser::isDone);
        return new ContentLine(dot < 0 ? null : header.substring(0, dot), name.toUpperCase(Locale.ROOT),
                changed ? header(name, parameters) : header.substring(dot + 1), parameters, value);
    }

    /** Returns whether a parameter tells of a decoding that is done with. */
    private static boolean isDone(Parameter parameter) {
        return parameter.name().equals("CHARSET") || parameter.name().equals("ENCODING")
                && Set.of("QUOTED-PRINTABLE", "8BIT", "7BIT").contains(parameter.value().toUpperCase(Locale.ROOT));
    }

    private static String header(String name, List<Parameter> parameters) {
        StringBuilder header = new StringBuilder(name);
        for (Parameter parameter : parameters) {
            boolean quote = parameter.value().chars().anyMatch(c -> c == ':' || c == ';');
            header.append(';').append(parameter.name()).append('=')
                    .append(quote ? '"' + parameter.value() + '"' : parameter.value());
        }
        return header.toString();
    }

    private static String find(List<Parameter> parameters, String name) {
        return parameters.stream().filter(each -> each.name().equals(name)).map(Parameter::value).findFirst().orElse(null);
    }

    private static List<Parameter> parameters(String header) {
        List<Parameter> parameters = new ArrayList<>();
        boolean quoted = false;
        int start = -1;
        for (int i = 0; i <= header.length(); i++) {
            char c = i == header.length() ? ';' : header.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && (!quoted || i == header.length())) {
                if (start >= 0 && i > start) {
                    parameters.add(parameter(header.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return parameters;
    }

    /** A parameter without a name, as vCard 2.1 has them, is an encoding or a type. */
    private static Parameter parameter(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0 || text.startsWith("X-CUSTOM(")) {
            String value = text.strip();
            return new Parameter(ENCODINGS.contains(value.toUpperCase(Locale.ROOT)) ? "ENCODING" : "TYPE", value);
        }
        String value = text.substring(equals + 1).strip().replace("\"", "");
        return new Parameter(text.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                value.indexOf('^') < 0 ? value : ESCAPE.matcher(value).replaceAll(found -> switch (found.group(1)) {
                    case "n" -> "\n";
                    case "'" -> "\"";
                    default -> "^";
                }));
    }

    /** Decodes quoted-printable (RFC 2045, 6.7); what is none of it stays. Soft line breaks are gone already. */
    static byte[] quotedPrintable(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '=' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }
}
