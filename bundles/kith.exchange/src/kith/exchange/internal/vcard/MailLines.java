package kith.exchange.internal.vcard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Locale;
import java.util.Queue;
import java.util.regex.Pattern;

import kith.exchange.internal.Encodings;
import kith.exchange.internal.LineReader;
import kith.exchange.internal.LineReader.Line;

/**
 * Filter of the lines of mails, which decodes the parts that are quoted-printable, and those in base64 that are cards (RFC 2045,
 * 6.7 and 6.8). Takes time linear in the length of the mails.
 */
final class MailLines {

    private static final Pattern CARD = Pattern.compile("text/(?:x-)?vcard|text/(?:x-)?directory|name\\*?=\"?[^\";]*\\.vcf");

    /** With what mails begin whose parts may be cards. */
    private static final Pattern CARD_PART = Pattern.compile("(?im)^content-type:\\s*(?:text/(?:x-)?vcard|text/(?:x-)?directory)"
            + "|^content-[a-z]+:[^\\n]*(?:\\n[ \\t][^\\n]*)*name\\*?=\"?[^\";\\n]*\\.vcf");
    private static final int LONGEST_HEADER = 1000;
    private static final int LARGEST_PART = 128 << 20;

    private final LineReader reader;
    private final Queue<Line> decoded = new ArrayDeque<>();
    private Line ahead;
    private boolean quotedPrintable;
    private boolean base64;
    private boolean card;
    private boolean inHeader;

    MailLines(LineReader reader) {
        this.reader = reader;
    }

    /** Returns whether a mail has a part that says to be a card. */
    static boolean hasCard(String start) {
        return CARD_PART.matcher(start).find();
    }

    /** Returns the next line, null at the end. */
    Line next() throws IOException {
        if (!decoded.isEmpty()) {
            return decoded.poll();
        }
        Line line = read();
        if (line == null) {
            return null;
        }
        byte[] bytes = line.bytes();
        if (isBoundary(bytes)) {
            quotedPrintable = false;
            base64 = false;
            card = false;
        } else if (line.isBlank()) {
            inHeader = false;
            if (base64 && card) {
                base64 = false;
                decodePart();
            }
        } else if (isHeader(bytes)) {
            return line;
        }
        return quotedPrintable ? unbroken(line) : line;
    }

    private Line read() throws IOException {
        Line line = ahead == null ? reader.next() : ahead;
        ahead = null;
        return line;
    }

    private static boolean isBoundary(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == '-' && bytes[1] == '-'
                || bytes.length > 5 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("From ");
    }

    /** Takes a line of a header that says what a part is, and the lines that it is folded into. */
    private boolean isHeader(byte[] bytes) {
        boolean folded = inHeader && (bytes[0] == ' ' || bytes[0] == '\t');
        if (bytes.length > LONGEST_HEADER || !folded && (bytes[0] | 0x20) != 'c') {
            inHeader = false;
            return false;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        inHeader = folded || text.startsWith("content-");
        if (!inHeader) {
            return false;
        }
        if (text.startsWith("content-transfer-encoding:")) {
            quotedPrintable = text.contains("quoted-printable");
            base64 = text.contains("base64");
        }
        card |= CARD.matcher(text).find();
        return true;
    }

    /** Decodes the lines up to the first that is no base64. */
    private void decodePart() throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        Line first = null;
        for (Line line = reader.next(); line != null; line = reader.next()) {
            if (!line.isBlank() && (!isBase64(line.bytes()) || part.size() > LARGEST_PART)) {
                ahead = line;
                break;
            }
            first = first == null ? line : first;
            part.writeBytes(line.bytes());
        }
        if (first != null) {
            byte[] text = Photos.decode(part.toString(StandardCharsets.ISO_8859_1));
            int start = 0;
            for (int i = 0; i <= text.length; i++) {
                if (i == text.length || text[i] == '\n') {
                    int end = i > start && text[i - 1] == '\r' ? i - 1 : i;
                    decoded.add(new Line(first.number(), Arrays.copyOfRange(text, start, end), false));
                    start = i + 1;
                }
            }
        }
    }

    private static boolean isBase64(byte[] bytes) {
        for (byte each : bytes) {
            boolean digit = each >= 'A' && each <= 'Z' || each >= 'a' && each <= 'z' || each >= '0' && each <= '9' || each == '+' || each == '/'
                    || each == '=' || each == ' ' || each == '\t';
            if (!digit) {
                return false;
            }
        }
        return true;
    }

    /** Puts a line together that soft line breaks divide, and decodes it. */
    private Line unbroken(Line first) throws IOException {
        byte[] bytes = first.bytes();
        if (bytes.length == 0 || bytes[bytes.length - 1] != '=') {
            return new Line(first.number(), Encodings.quotedPrintable(bytes), first.cut());
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        while (bytes.length > 0 && bytes[bytes.length - 1] == '=' && whole.size() < LineReader.LONGEST) {
            whole.write(bytes, 0, bytes.length - 1);
            Line next = read();
            bytes = next == null ? new byte[0] : next.bytes();
        }
        whole.writeBytes(bytes);
        return new Line(first.number(), Encodings.quotedPrintable(whole.toByteArray()), first.cut());
    }
}
