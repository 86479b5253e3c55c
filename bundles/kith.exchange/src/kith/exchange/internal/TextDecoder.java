package kith.exchange.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import kith.exchange.ImportSource;

/**
 * Decoder of the text of one file, value by value. Text is UTF-8 if it can be. What is not may be UTF-8 in which some bytes
 * are damaged, in the encoding that is named for it, or in a code page: that which the user has chosen, else one that is
 * named elsewhere on the same card or in the file, else the most likely one. Used by one thread.
 */
public final class TextDecoder {

    private static final int MOST_READ = 4 << 20;
    private static final byte[] CHARSET = "CHARSET=".getBytes(StandardCharsets.US_ASCII);

    private final ImportSource source;
    private final Charset chosen;
    private Charset ofFile;
    private boolean guessed;
    private boolean detected;
    private Charset ofCard;
    private boolean cardIsUtf8;
    private boolean replaced;
    private Charset used;

    /** @param source the file */
    public TextDecoder(ImportSource source) {
        this.source = source;
        chosen = source.charset().orElse(null);
    }

    /**
     * Begins a card or a row.
     *
     * @param texts the bytes of its values, from which is seen whether most of it is UTF-8
     * @param named the encoding that something on it names, null for none
     */
    public void begin(List<byte[]> texts, Charset named) {
        replaced = false;
        used = null;
        ofCard = isUnicode(named) ? null : named;
        int whole = 0;
        int broken = 0;
        for (byte[] text : texts) {
            Utf8 utf8 = Utf8.of(text);
            whole += utf8.whole();
            broken += utf8.broken();
        }
        cardIsUtf8 = whole > broken;
    }

    /** Returns whether bytes since {@link #begin} were damaged, so that characters for them had to be replaced. */
    public boolean hasReplaced() {
        return replaced;
    }

    /** Returns the code page that was taken since {@link #begin} for text that names none; null if there was none. */
    public Charset codePage() {
        return used;
    }

    /** Returns whether the code page was detected, not named by the file or chosen by the user. */
    public boolean isDetected() {
        return detected;
    }

    /**
     * Decodes a value.
     *
     * @param bytes its bytes
     * @param named the encoding that is named for it, null for none
     */
    public String decode(byte[] bytes, Charset named) {
        boolean high = false;
        boolean escape = false;
        for (byte each : bytes) {
            high |= each < 0;
            escape |= each == 0x1B;
        }
        if (!high) {
            return escape ? escaped(bytes, named) : new String(bytes, StandardCharsets.ISO_8859_1);
        }
        Charset other = named != null ? named : chosen;
        boolean isPlainUtf8 = named == null && cardIsUtf8 && Utf8.of(bytes).broken() == 0;
        if (!isUnicode(other) && !isPlainUtf8) {
            return Encodings.decode(bytes, Encodings.wider(other));
        }
        Utf8 utf8 = Utf8.of(bytes);
        if (utf8.broken() == 0) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        boolean isSaid = cardIsUtf8 || named != null && named.equals(StandardCharsets.UTF_8);
        if (utf8.whole() >= utf8.broken() || isSaid && utf8.isMereDamage() || chosen != null) {
            replaced = true;
            return new String(bytes, StandardCharsets.UTF_8);
        }
        Charset page = ofCard != null ? Encodings.wider(ofCard) : ofFile(bytes);
        used = page;
        detected = ofCard == null && guessed;
        return new String(bytes, page);
    }

    /** In the encodings that switch by escapes, no byte is above 127. */
    private static String escaped(byte[] bytes, Charset named) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean switches = named != null && named.name().startsWith("ISO-2022");
        Charset charset = switches ? named : text.contains("\u001B$") && Charset.isSupported("ISO-2022-JP")
                ? Charset.forName("ISO-2022-JP") : null;
        return charset == null ? text : new String(bytes, charset);
    }

    private static boolean isUnicode(Charset charset) {
        return charset == null || charset.name().startsWith("UTF-") || charset.equals(StandardCharsets.US_ASCII);
    }

    private Charset ofFile(byte[] bytes) {
        if (ofFile == null) {
            byte[] start = read();
            Charset named = named(start);
            guessed = named == null;
            byte[] sample = guessed ? notUtf8(start) : null;
            ofFile = named != null ? Encodings.wider(named) : CodePages.guess(sample.length == 0 ? bytes : sample);
        }
        return ofFile;
    }

    private byte[] read() {
        try (InputStream in = source.reopen()) {
            return in.readNBytes(MOST_READ);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Returns the encoding that a file names most often, without those of Unicode; null if there is none. */
    private static Charset named(byte[] file) {
        Map<Charset, Integer> counts = new HashMap<>();
        for (int i = 0; i + CHARSET.length < file.length; i++) {
            int matched = 0;
            while (matched < CHARSET.length && (file[i + matched] & ~0x20) == (CHARSET[matched] & ~0x20)) {
                matched++;
            }
            if (matched == CHARSET.length) {
                int end = i + matched;
                while (end < file.length && file[end] > ' ' && ":;,\"".indexOf(file[end]) < 0) {
                    end++;
                }
                Charset found = Encodings.find(new String(file, i + matched, Math.min(40, end - i - matched), StandardCharsets.ISO_8859_1));
                if (!isUnicode(found)) {
                    counts.merge(found, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }

    /** Returns the lines of a file that are not UTF-8; bytes of quoted-printable as those that they stand for. */
    private static byte[] notUtf8(byte[] file) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int start = 0;
        for (int i = 0; i <= file.length && sample.size() < 64 * 1024; i++) {
            if (i == file.length || file[i] == '\n' || file[i] == '\r') {
                byte[] line = Arrays.copyOfRange(file, start, i);
                start = i + 1;
                String header = new String(line, 0, Math.min(200, line.length), StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
                byte[] text = header.contains("QUOTED-PRINTABLE") ? Encodings.quotedPrintable(line) : line;
                if (Utf8.of(text).broken() > 0) {
                    sample.writeBytes(value(text));
                    sample.write('\n');
                }
            }
        }
        return sample.toByteArray();
    }

    private static byte[] value(byte[] line) {
        for (int i = 0; i < line.length; i++) {
            if (line[i] == ':' || line[i] == ',') {
                return Arrays.copyOfRange(line, i + 1, line.length);
            }
        }
        return line;
    }
}
