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
 * forgot that line breaks are escaped. A line that is no property loses nothing: it is taken as the rest of the property before
 * it where that is likely, else kept as a property of its own, and reported.
 */
final class Unfolder {

    /** The name under which a line is kept that is no property. */
    static final String UNREAD = "X-KITH-UNREAD";

    private static final Set<String> TEXTS = Set.of("NOTE", "ADR", "LABEL", "ORG", "TITLE", "ROLE");

    /** Values that begin like a property: the rest of a line that was broken. */
    private static final Set<String> SCHEMES = Set.of("HTTP", "HTTPS", "MAILTO", "FTP");

    /** A property without a value may lack the colon too; and some programs write comments after a #. */
    private static final Pattern EMPTY = Pattern.compile(
            "(?i)\\s*(FN|N|NICKNAME|TEL|EMAIL|ADR|LABEL|ORG|TITLE|ROLE|NOTE|URL|BDAY|CATEGORIES|PHOTO|UID|REV)\\s*");

    private static final int LONGEST_HEADER = 32 * 1024;
    private static final int LONGEST_SHOWN = 60;

    /** How long lines are that were folded as the specifications say, with and without the space of the fold before. */
    private static final Set<Integer> FOLDED = Set.of(74, 75, 76);

    private final CardNotices notices;
    private final List<RawLine> lines = new ArrayList<>();
    private final ByteArrayOutputStream open = new ByteArrayOutputStream(128);
    private boolean hasOpen;
    private String openName;
    private long openNumber;
    private int openColon;
    private int lastLength;
    private boolean quotedPrintable;
    private boolean base64;
    private boolean soft;
    private boolean endsWithSpace;

    private Unfolder(CardNotices notices) {
        this.notices = notices;
    }

    /** Returns the content lines of a card. */
    static List<RawLine> unfold(List<Line> lines, CardNotices notices) throws BadCard {
        Unfolder unfolder = new Unfolder(notices);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!unfolder.isContinuation(line)) {
                for (Line next = next(lines, i); isHeaderFolded(line, next); next = next(lines, ++i)) {
                    line = join(line, next);
                }
            }
            unfolder.add(line);
            unfolder.lastLength = line.bytes().length;
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

    /** Names and parameters can be so long that the colon comes only after a fold. */
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
            append(isFolded(line) && !endsWithSpace ? SoftBreaks.marked(bytes) : bytes, 0);
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
        if (colon < 0 || isAddress(content, colon)) {
            stray(line, content);
        } else {
            begin(line.number(), content, colon);
        }
    }

    private static boolean isAddress(byte[] content, int colon) {
        return colon < 7 && SCHEMES.contains(name(content, colon));
    }

    private void begin(long number, byte[] content, int colon) throws BadCard {
        if (colon > LONGEST_HEADER) {
            throw new BadCard(NLS.bind(Messages.headerTooLong, number, LONGEST_HEADER >> 10));
        }
        close();
        hasOpen = true;
        openName = name(content, colon);
        openNumber = number;
        openColon = colon;
        quotedPrintable = ContentLineParser.isEncoded(content, colon, "QUOTED-PRINTABLE");
        base64 = ContentLineParser.isEncoded(content, colon, "BASE64", "B");
        append(content, 0);
    }

    /** A line that is no property may be the rest of the one before, or have a name with characters that names do not have. */
    private void stray(Line line, byte[] content) throws BadCard {
        if (hasOpen && base64) {
            append(line.bytes(), 0);
            return;
        }
        if (hasOpen && quotedPrintable && content.length > 2 && content[0] == '=' && Character.digit(content[1], 16) >= 0) {
            append(content, 0);
            return;
        }
        byte[] repaired = repaired(content);
        if (repaired != null) {
            notices.add(line.number(), NLS.bind(Messages.lineRepaired, shown(content)));
            begin(line.number(), repaired, ContentLineParser.colon(repaired));
            return;
        }
        if (hasOpen && TEXTS.contains(openName)) {
            if (!isFoldWithoutSpace()) {
                open.writeBytes((quotedPrintable ? "=0A" : "\n").getBytes(StandardCharsets.US_ASCII));
            }
            append(line.bytes(), 0);
            return;
        }
        if (hasOpen && (isFoldWithoutSpace() || open.size() == openColon + 1)) {
            notices.add(line.number(), NLS.bind(Messages.lineContinues, shown(content), openName));
            append(content, 0);
            return;
        }
        if (hasOpen && openName.equals("FN") && isOfName(content)) {
            notices.add(line.number(), NLS.bind(Messages.lineContinues, shown(content), openName));
            open.write(' ');
            append(content, 0);
            return;
        }
        keep(line, content);
    }

    /** Returns whether text stands in the name of the same card as well, so that it is a part of it. */
    private boolean isOfName(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1).strip();
        return !text.isEmpty() && lines.stream().filter(line -> name(line.bytes(), line.colon()).equals("N"))
                .anyMatch(line -> new String(line.bytes(), StandardCharsets.ISO_8859_1).substring(line.colon() + 1)
                        .matches("(?s)(.*[;,n ])?" + Pattern.quote(text) + "([;,\\\\ ].*)?"));
    }

    /** Returns whether the line before is as long as those that are folded, so that only the space of the fold is missing. */
    private boolean isFoldWithoutSpace() {
        return FOLDED.contains(lastLength);
    }

    private void keep(Line line, byte[] content) throws BadCard {
        String text = shown(content);
        if (!text.startsWith("#") && !EMPTY.matcher(text).matches()) {
            notices.add(line.number(), NLS.bind(Messages.lineKept, text));
            ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length + 20);
            kept.writeBytes((UNREAD + ":").getBytes(StandardCharsets.US_ASCII));
            kept.writeBytes(content);
            begin(line.number(), kept.toByteArray(), UNREAD.length());
            quotedPrintable = false;
            soft = false;
        }
    }

    /** Returns a line of which only the name is wrong, with a name that is right; null if it is none. */
    private static byte[] repaired(byte[] content) {
        int end = 0;
        while (end < content.length && content[end] != ':' && content[end] != ';') {
            end++;
        }
        if (end == content.length || end > LONGEST_SHOWN) {
            return null;
        }
        String name = new String(content, 0, end, StandardCharsets.ISO_8859_1).strip();
        String own = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        if (!own.startsWith("X-") && name.length() == end) {
            return null;
        }
        byte[] header = name.replaceAll("[^A-Za-z0-9.-]+", "-").getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = Arrays.copyOf(header, header.length + content.length - end);
        System.arraycopy(content, end, bytes, header.length, content.length - end);
        int colon = ContentLineParser.colon(bytes);
        return colon < 0 || isAddress(bytes, colon) ? null : bytes;
    }

    private static String shown(byte[] content) {
        return Encodings.decode(Arrays.copyOf(content, Math.min(LONGEST_SHOWN, content.length)), null)
                .replaceAll("\\p{Cntrl}", "?");
    }

    /** Returns the name of a property in upper case. */
    static String name(byte[] content, int colon) {
        int end = 0;
        int start = 0;
        while (end < colon && content[end] != ';') {
            start = content[end++] == '.' ? end : start;
        }
        return new String(content, start, end - start, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
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
        endsWithSpace = end > from && bytes[end - 1] == ' '
                || end - from > 2 && bytes[end - 3] == '=' && bytes[end - 2] == '2' && bytes[end - 1] == '0';
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
            // A fold may stand between quotation marks, with a colon before it.
            int colon = ContentLineParser.colon(bytes);
            lines.add(new RawLine(openNumber, bytes, colon < 0 ? openColon : colon));
            open.reset();
            hasOpen = false;
        }
    }
}
