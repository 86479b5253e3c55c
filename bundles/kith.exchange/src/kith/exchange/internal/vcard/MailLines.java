package kith.exchange.internal.vcard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import kith.exchange.internal.Encodings;
import kith.exchange.internal.LineReader;
import kith.exchange.internal.LineReader.Line;

/**
 * Filter of the lines of a mail, which decodes the parts that are quoted-printable (RFC 2045, 6.7). A card that is attached in
 * base64 is not found: it has to be saved from the mail.
 */
final class MailLines {

    private static final String ENCODING = "content-transfer-encoding:";
    private static final int LONGEST_HEADER = 200;

    private final LineReader reader;
    private boolean encoded;

    MailLines(LineReader reader) {
        this.reader = reader;
    }

    /** Returns the next line, null at the end. */
    Line next() throws IOException {
        Line line = reader.next();
        if (line == null) {
            return null;
        }
        byte[] bytes = line.bytes();
        if (bytes.length > 1 && bytes[0] == '-' && bytes[1] == '-') {
            encoded = false;
        } else if (bytes.length < LONGEST_HEADER && (bytes.length > 0 && (bytes[0] | 0x20) == 'c')) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            if (text.startsWith(ENCODING)) {
                encoded = text.contains("quoted-printable");
                return line;
            }
        }
        return encoded ? decoded(line) : line;
    }

    private Line decoded(Line first) throws IOException {
        byte[] bytes = first.bytes();
        while (bytes.length > 0 && bytes[bytes.length - 1] == '=' && bytes.length < LineReader.LONGEST) {
            Line next = reader.next();
            int length = bytes.length - 1;
            bytes = Arrays.copyOf(bytes, length + (next == null ? 0 : next.bytes().length));
            if (next != null) {
                System.arraycopy(next.bytes(), 0, bytes, length, next.bytes().length);
            }
        }
        return new Line(first.number(), Encodings.quotedPrintable(bytes), first.cut());
    }
}
