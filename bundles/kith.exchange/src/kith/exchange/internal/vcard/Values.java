package kith.exchange.internal.vcard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import ezvcard.VCardVersion;
import ezvcard.io.CannotParseException;
import ezvcard.io.ParseContext;
import ezvcard.io.SkipMeException;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.scribe.VCardPropertyScribe;
import ezvcard.property.VCardProperty;

/** Reads values of content lines. */
final class Values {

    private static final ScribeIndex SCRIBES = new ScribeIndex();

    private Values() {
    }

    /** Reads a value of several parts as ez-vcard does; empty if it cannot be read. */
    static <P extends VCardProperty> Optional<P> parse(ContentLine line, VCardVersion version, Class<P> type) {
        VCardPropertyScribe<? extends VCardProperty> scribe = SCRIBES.getPropertyScribe(type);
        ParseContext context = new ParseContext();
        context.setVersion(version);
        try {
            return Optional.of(type.cast(
                    scribe.parseText(line.value(), scribe.defaultDataType(version), line.forParsing(), context)));
        } catch (CannotParseException | SkipMeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Returns text without escapes (RFC 6350, 3.4), null if it is blank. An escape that means nothing stays. */
    static String text(String value) {
        if (value.indexOf('\\') < 0) {
            return trim(value);
        }
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            char next = c == '\\' && i + 1 < value.length() ? value.charAt(i + 1) : 0;
            switch (next) {
                case 'n', 'N' -> text.append('\n');
                case '\\', ',', ';', ':', '"' -> text.append(next);
                default -> {
                    text.append(c);
                    continue;
                }
            }
            i++;
        }
        return trim(text.toString());
    }

    /** Returns text with escapes. */
    static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
                .replace(",", "\\,").replace(";", "\\;");
    }

    /** Joins the parts that are not blank, null if there are none. */
    static String join(List<String> parts, String separator) {
        return trim(parts.stream().filter(part -> part != null && !part.isBlank()).map(String::strip)
                .collect(Collectors.joining(separator)));
    }

    /** Returns text without spaces around it and without control characters, null if nothing is left. */
    static String trim(String text) {
        if (text == null) {
            return null;
        }
        String clean = text.strip();
        if (clean.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
            clean = clean.codePoints().filter(c -> c >= ' ' || c == '\n' || c == '\t')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
        }
        return clean.isEmpty() ? null : clean;
    }
}
