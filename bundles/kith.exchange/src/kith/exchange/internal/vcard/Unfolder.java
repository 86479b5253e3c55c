package kith.exchange.internal.vcard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import kith.exchange.internal.Encodings;
import kith.exchange.internal.LineReader.Line;
import kith.exchange.internal.Messages;

/**
 * Puts the lines of one card together to content lines, whichever way they were folded: by white space (RFC 6350, 3.2),
 * also within a character; by soft line breaks of quoted-printable; base64 without any mark; and text whose writer
 * forgot that line breaks are escaped.
 */
final class Unfolder {

    private static final Set<String> TEXTS = Set.of("NOTE", "ADR", "LABEL", "ORG", "TITLE", "ROLE");

    /** A property without a value may lack the colon too; and some programs write comments after a #. */
    private static final Pattern EMPTY = Pattern.compile(
            "(?i)\\s*(FN|N|NICKNAME|TEL|EMAIL|ADR|LABEL|ORG|TITLE|ROLE|NOTE|URL|BDAY|CATEGORIES|PHOTO|UID|REV)\\s*");

    private static final int LONGEST_HEADER = 32 * 1024;

    private final List<ContentLine> lines = new ArrayList<>();
    private final ByteArrayOutputStream open = new ByteArrayOutputStream(128);
    private boolean hasOpen;
    private String openName;
    private boolean quotedPrintable;
    private boolean base64;
    private boolean soft;

    /** Returns the content lines of a card. */
    static List<ContentLine> unfold(List<Line> lines) throws BadCard {
        Unfolder unfolder = new Unfolder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!unfolder.isContinuation(line)) {
                for (Line next = next(lines, i); isHeaderFolded(line, next); next = next(lines, ++i)) {
                    line = join(line, next);
                }
            }
            unfolder.add(line);
        }
        unfolder.close();
        return unfolder.lines;
    }

    private boolean isContinuation(Line line) {
        return soft || line.isBlank() || hasOpen && isFolded(line);
    }

    private static boolean isFolded(Line line) {
        return line.bytes().length > 1 && (line.bytes()[0] == ' ' || line.bytes()[0] == '\t');
    }

    private static Line next(List<Line> lines, int i) {
        return i + 1 < lines.size() ? lines.get(i + 1) : null;
    }

    /** Parameters can be so long that the colon comes only after a fold. */
    private static boolean isHeaderFolded(Line line, Line next) {
        return next != null && line.bytes().length < LONGEST_HEADER && !next.isBlank() && (isFolded(next) || isSoft(line))
                && ContentLineParser.mayBeHeader(line.bytes())
                && ContentLineParser.colon(line.bytes()) < 0;
    }

    private static boolean isSoft(Line line) {
        int length = line.bytes().length;
        return length > 0 && line.bytes()[length - 1] == '=';
    }

    private static Line join(Line line, Line next) {
        int length = line.bytes().length - (isFolded(next) ? 0 : 1);
        int from = isFolded(next) ? 1 : 0;
        byte[] bytes = Arrays.copyOf(line.bytes(), length + next.bytes().length - from);
        System.arraycopy(next.bytes(), from, bytes, length, next.bytes().length - from);
        return new Line(line.number(), bytes, false);
    }

    private void add(Line line) throws BadCard {
        byte[] bytes = line.bytes();
        if (soft) {
            append(bytes, 0);
        } else if (line.isBlank()) {
            base64 = false;
        } else if (hasOpen && isFolded(line)) {
            append(bytes, base64 ? leading(bytes) : 1);
        } else {
            begin(line);
        }
    }

    private void begin(Line line) throws BadCard {
        byte[] bytes = line.bytes();
        int start = leading(bytes);
        byte[] content = start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length);
        int colon = ContentLineParser.colon(content);
        if (colon < 0) {
            stray(line);
            return;
        }
        if (colon > LONGEST_HEADER) {
            throw new BadCard(NLS.bind(Messages.headerTooLong, line.number(), LONGEST_HEADER >> 10));
        }
        close();
        hasOpen = true;
        openName = name(content, colon);
        quotedPrintable = ContentLineParser.isEncoded(content, colon, "QUOTED-PRINTABLE");
        base64 = ContentLineParser.isEncoded(content, colon, "BASE64", "B");
        append(content, 0);
    }

    /** A line that is no property may be the rest of the one before. */
    private void stray(Line line) throws BadCard {
        if (hasOpen && base64) {
            append(line.bytes(), 0);
            return;
        }
        if (hasOpen && TEXTS.contains(openName)) {
            open.writeBytes((quotedPrintable ? "=0A" : "\n").getBytes(StandardCharsets.US_ASCII));
            append(line.bytes(), 0);
            return;
        }
        String text = Encodings.decode(Arrays.copyOf(line.bytes(), Math.min(60, line.bytes().length)), null);
        if (!text.startsWith("#") && !EMPTY.matcher(text).matches()) {
            throw new BadCard(NLS.bind(Messages.notAProperty, line.number(), text.replaceAll("\\p{Cntrl}", "?")));
        }
    }

    private static String name(byte[] content, int colon) {
        String name = new String(content, 0, colon, StandardCharsets.ISO_8859_1).split(";", 2)[0];
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    private void append(byte[] bytes, int from) {
        int end = bytes.length;
        soft = false;
        if (quotedPrintable) {
            int last = end;
            while (last > from && (bytes[last - 1] == ' ' || bytes[last - 1] == '\t')) {
                last--;
            }
            if (last > from && bytes[last - 1] == '=') {
                soft = true;
                end = last - 1;
            }
        }
        open.write(bytes, from, end - from);
    }

    private static int leading(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && (bytes[start] == ' ' || bytes[start] == '\t')) {
            start++;
        }
        return start;
    }

    private void close() {
        if (hasOpen) {
            byte[] bytes = open.toByteArray();
            int colon = ContentLineParser.colon(bytes);
            if (colon >= 0) {
                lines.add(ContentLineParser.parse(bytes, colon));
            }
            open.reset();
            hasOpen = false;
        }
    }
}
