package kith.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import kith.exchange.internal.Encodings;

/** The first bytes of a file, by which its format is recognized. Immutable. */
public final class FileStart {

    /** How many bytes are looked at, at most. */
    public static final int LENGTH = 64 * 1024;

    private final byte[] bytes;
    private final Charset unicode;

    public FileStart(byte[] bytes) {
        this.bytes = bytes.clone();
        unicode = Encodings.unicode(bytes);
    }

    /** Reads the start of a content. */
    static FileStart of(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return new FileStart(in.readNBytes(LENGTH));
        }
    }

    /** Returns whether the file is empty. */
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** Returns the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the encoding of Unicode that a byte order mark, or bytes of zero between letters, give away. */
    public Optional<Charset> unicode() {
        return Optional.ofNullable(unicode);
    }

    /** Returns the text, without a byte order mark; bytes that are no text become some characters. */
    public String text() {
        String text = unicode == null || unicode.equals(StandardCharsets.UTF_8) ? Encodings.decode(bytes, null)
                : new String(bytes, unicode);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
