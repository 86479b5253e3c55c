package kith.exchange.internal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import kith.exchange.ImportSource;

/**
 * Reads lines as bytes, because their encoding is known only when they are put together. Lines end with LF, CR LF or CR;
 * UTF-16 becomes UTF-8, and a byte order mark is left out. However long a line is, only so much of it is held.
 */
public final class LineReader implements Closeable {

    /** How many bytes of a line are held. */
    public static final int LONGEST = 24 << 20;

    /**
     * A line.
     *
     * @param number its number in the file, from 1
     * @param bytes its bytes without the end of the line, not copied
     * @param cut whether it was longer than what is held
     */
    public record Line(long number, byte[] bytes, boolean cut) {

        /** Returns whether there is nothing in the line but spaces. */
        public boolean isBlank() {
            for (byte each : bytes) {
                if (each != ' ' && each != '\t' && each != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int limit;
    private long number;
    private boolean afterReturn;

    public LineReader(ImportSource source) throws IOException {
        InputStream bytes = source.open();
        in = source.start().unicode().filter(charset -> charset.name().startsWith("UTF-16"))
                .<InputStream>map(charset -> new Utf16Stream(bytes, charset)).orElse(bytes);
        if (peek() == 0xEF && limit >= 3 && (buffer[1] & 0xFF) == 0xBB && (buffer[2] & 0xFF) == 0xBF) {
            position = 3;
        }
    }

    /** Returns the next line, null at the end of the file. */
    public Line next() throws IOException {
        if (afterReturn) {
            afterReturn = false;
            if (peek() == '\n') {
                position++;
            } else if (peek() == '\r' && position + 1 < limit && buffer[position + 1] == '\n') {
                // Written twice by a program that makes CR LF of LF.
                position += 2;
            }
        }
        if (peek() < 0) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = null;
        boolean cut = false;
        while (peek() >= 0) {
            int start = position;
            while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
                position++;
            }
            boolean ended = position < limit;
            if (ended && line == null) {
                byte[] bytes = Arrays.copyOfRange(buffer, start, position);
                afterReturn = buffer[position++] == '\r';
                return new Line(number, bytes, false);
            }
            line = line == null ? new ByteArrayOutputStream() : line;
            int length = Math.min(position - start, LONGEST - line.size());
            line.write(buffer, start, length);
            cut |= length < position - start;
            if (ended) {
                afterReturn = buffer[position++] == '\r';
                break;
            }
        }
        return new Line(number, line.toByteArray(), cut);
    }

    private int peek() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.readNBytes(buffer, 0, buffer.length));
        }
        return limit == 0 ? -1 : buffer[position] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
