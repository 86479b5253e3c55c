package kith.exchange.internal.vcard;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import kith.exchange.internal.Encodings;
import kith.exchange.internal.TextDecoder;
import kith.exchange.internal.vcard.ContentLine.Parameter;

/** Makes content lines of unfolded bytes: finds group, name and parameters, and decodes the value. */
final class ContentLineParser {

    /** What is text whatever it is encoded in. */
    private static final Set<String> TEXTS = Set.of("FN", "N", "NICKNAME", "ORG", "TITLE", "ROLE", "NOTE", "ADR", "LABEL", "EMAIL", "TEL",
            "URL", "CATEGORIES");

    private static final Set<String> STRUCTURED = Set.of("N", "ADR", "ORG");

    /** An encoded semicolon without an escape before it. */
    private static final Pattern SEMICOLON = Pattern.compile("(?<!\\\\)(?<!=5[Cc])=3[Bb]");

    /** What stands for a character that a parameter cannot have (RFC 6868). */
    private static final Pattern ESCAPE = Pattern.compile("\\^([n'^])");

    /** A quotation mark that neither begins nor ends a value of a list. */
    private static final Pattern STRAY_QUOTE = Pattern.compile("(?<!,)\"(?!,)");

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

    /** Returns whether bytes begin with a name, after which parameters and the value may come, or are the beginning of one. */
    static boolean mayBeHeader(byte[] line) {
        return line.length > 0 && (nameEnd(line) > 0 || line[0] != ':' && line[0] != ';' && isName(line, line.length));
    }

    private static boolean isName(byte[] line, int end) {
        for (int i = 0; i < end; i++) {
            if (!isOfName(line[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfName(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.' || c == '/';
    }

    private static int nameEnd(byte[] line) {
        for (int i = 0; i < line.length; i++) {
            int c = line[i];
            if (c == ':' || c == ';') {
                return i == 0 ? -1 : i;
            }
            if (!isOfName(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns whether the header of a line says that its value is encoded so. */
    static boolean isEncoded(byte[] line, int colon, String... encodings) {
        int first = 0;
        while (first < colon && line[first] != ';') {
            first++;
        }
        if (first == colon) {
            return false;
        }
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

    /** Returns the encoding that the header of a line names, null if it names none that is known. */
    static Charset charset(RawLine line) {
        for (int i = 0; i < line.colon(); i++) {
            if (line.bytes()[i] == ';') {
                return Encodings.find(find(parameters(new String(line.bytes(), 0, line.colon(), StandardCharsets.ISO_8859_1)), "CHARSET"));
            }
        }
        return null;
    }

    /** Returns the name of an encoding that the header of a line has and nobody knows; null for none. */
    static String unknownCharset(RawLine line) {
        String header = new String(line.bytes(), 0, line.colon(), StandardCharsets.ISO_8859_1);
        String name = header.toUpperCase(Locale.ROOT).contains("CHARSET=") ? find(parameters(header), "CHARSET") : null;
        return name == null || Encodings.find(name) != null ? null : name;
    }

    /** Returns the bytes of the value of a line, decoded if they are quoted-printable, or text in base64. */
    static byte[] value(RawLine line) {
        byte[] bytes = Arrays.copyOfRange(line.bytes(), line.colon() + 1, line.bytes().length);
        if (isEncoded(line.bytes(), line.colon(), "QUOTED-PRINTABLE")) {
            return Encodings.quotedPrintable(isStructured(line) ? escaped(bytes) : bytes);
        }
        return isBase64Text(line) ? Photos.decode(new String(bytes, StandardCharsets.ISO_8859_1)) : bytes;
    }

    private static boolean isStructured(RawLine line) {
        return STRUCTURED.contains(Unfolder.name(line.bytes(), line.colon()));
    }

    /** Where semicolons part components, an encoded one is text; programs that encode all of them mean components. */
    private static byte[] escaped(byte[] bytes) {
        String value = new String(bytes, StandardCharsets.ISO_8859_1);
        return value.indexOf(';') < 0 ? bytes : SEMICOLON.matcher(value).replaceAll("=5C=3B").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Programs of East Asia write texts in base64, which is meant for pictures. */
    private static boolean isBase64Text(RawLine line) {
        return isEncoded(line.bytes(), line.colon(), "BASE64", "B") && TEXTS.contains(Unfolder.name(line.bytes(), line.colon()));
    }

    /**
     * Parses a line.
     *
     * @param bytes the bytes of its value, see {@link #value}
     */
    static ContentLine parse(RawLine line, byte[] bytes, TextDecoder decoder) {
        String header = decoder.decode(Arrays.copyOf(line.bytes(), line.colon()), null);
        int nameEnd = header.indexOf(';') < 0 ? header.length() : header.indexOf(';');
        int dot = header.lastIndexOf('.', nameEnd - 1);
        String name = header.substring(dot + 1, nameEnd);
        List<Parameter> parameters = nameEnd == header.length() ? List.of() : parameters(header);
        String text = decoder.decode(bytes, parameters.isEmpty() ? null : Encodings.find(find(parameters, "CHARSET")));
        String value = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        if (TEXTS.contains(name.toUpperCase(Locale.ROOT)) && !parameters.isEmpty()) {
            parameters.removeIf(parameter -> parameter.name().equals("ENCODING"));
        }
        boolean changed = !parameters.isEmpty() && (parameters.removeIf(ContentLineParser::isDone) | hasBareParameter(header)
                | hasStrayQuotes(header));
        String known = ProgramNames.known(name);
        String written = known.equals(name) ? header.substring(dot + 1) : known + header.substring(nameEnd);
        return new ContentLine(group(header, dot), known.toUpperCase(Locale.ROOT),
                changed ? header(known, parameters) : written, parameters, value);
    }

    /** Parses a line that a contact keeps; null if it is none. */
    static ContentLine parse(String line) {
        // One byte for each char, so that positions are the same; what is no Latin 1 is no colon and no quotation mark.
        byte[] bytes = new byte[line.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = line.charAt(i) < 0x80 ? (byte) line.charAt(i) : (byte) 0xFF;
        }
        int colon = colon(bytes);
        if (colon < 0) {
            return null;
        }
        String header = line.substring(0, colon);
        int nameEnd = header.indexOf(';') < 0 ? header.length() : header.indexOf(';');
        int dot = header.lastIndexOf('.', nameEnd - 1);
        return new ContentLine(group(header, dot), header.substring(dot + 1, nameEnd).toUpperCase(Locale.ROOT),
                header.substring(dot + 1), nameEnd == header.length() ? List.of() : parameters(header), line.substring(colon + 1));
    }

    /** A group without a name, which libvc writes, is none: its lines have nothing to do with each other. */
    private static String group(String header, int dot) {
        return dot <= 0 ? null : header.substring(0, dot);
    }

    /** Returns whether a parameter tells of a decoding that is done with. */
    private static boolean isDone(Parameter parameter) {
        return parameter.name().equals("CHARSET") || parameter.name().equals("ENCODING")
                && Set.of("QUOTED-PRINTABLE", "8BIT", "7BIT").contains(parameter.value().toUpperCase(Locale.ROOT));
    }

    /** Returns whether a parameter has no name: the other versions of vCard do not know that. */
    private static boolean hasBareParameter(String header) {
        return Detail.segments(header).stream().anyMatch(segment -> segment.indexOf('=') <= 0 || segment.startsWith(Labels.CUSTOM));
    }

    private static boolean hasStrayQuotes(String header) {
        return header.indexOf('"') >= 0 && Detail.segments(header).stream()
                .anyMatch(segment -> hasStrayQuote(segment.substring(segment.indexOf('=') + 1).strip()));
    }

    /** Returns whether a quoted value has quotation marks that should be escaped (RFC 6868), as vcards-js writes them. */
    private static boolean hasStrayQuote(String value) {
        return value.length() > 2 && value.startsWith("\"") && value.endsWith("\"")
                && STRAY_QUOTE.matcher(value.substring(1, value.length() - 1)).find();
    }

    /** Returns a header without group. */
    static String header(String name, List<Parameter> parameters) {
        StringBuilder header = new StringBuilder(name);
        for (Parameter parameter : parameters) {
            boolean list = parameter.name().equals("TYPE") && parameter.value().indexOf(':') < 0 && parameter.value().indexOf(';') < 0;
            header.append(';').append(list ? "TYPE=" + parameter.value()
                    : CardProperty.parameterText(parameter.name(), parameter.value()));
        }
        return header.toString();
    }

    private static String find(List<Parameter> parameters, String name) {
        return parameters.stream().filter(each -> each.name().equals(name)).map(Parameter::value).findFirst().orElse(null);
    }

    /** Returns the parameters of a header, of which the name and whatever else stands before the first semicolon is left out. */
    static List<Parameter> parameters(String header) {
        List<Parameter> parameters = new ArrayList<>();
        boolean quoted = false;
        int start = -1;
        for (int i = 0; i <= header.length(); i++) {
            char c = i == header.length() ? ';' : header.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && (!quoted || i == header.length())) {
                if (start >= 0 && i > start) {
                    Parameter parameter = parameter(header.substring(start, i));
                    if (parameter != null) {
                        parameters.add(parameter);
                    }
                }
                start = i + 1;
            }
        }
        return parameters;
    }

    private static Parameter parameter(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0 || text.startsWith(Labels.CUSTOM)) {
            return BareParameter.of(text.strip());
        }
        String quoted = text.substring(equals + 1).strip();
        String value = hasStrayQuote(quoted) ? quoted.substring(1, quoted.length() - 1) : quoted.replace("\"", "");
        return new Parameter(text.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                value.indexOf('^') < 0 ? value : ESCAPE.matcher(value).replaceAll(found -> switch (found.group(1)) {
                    case "n" -> "\n";
                    case "'" -> "\"";
                    default -> "^";
                }));
    }
}
