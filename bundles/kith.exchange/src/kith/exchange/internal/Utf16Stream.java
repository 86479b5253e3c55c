package kith.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Makes UTF-8 of UTF-16. */
final class Utf16Stream extends InputStream {

    private final Reader in;
    private final char[] chars = new char[8192];
    private byte[] bytes = {};
    private int position;
    private char high;

    Utf16Stream(InputStream in, Charset charset) {
        this.in = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (position == bytes.length) {
            int count = in.read(chars);
            if (count < 0) {
                return false;
            }
            StringBuilder text = new StringBuilder(count + 1);
            if (high != 0) {
                text.append(high);
                high = 0;
            }
            text.append(chars, 0, count);
            if (Character.isHighSurrogate(text.charAt(text.length() - 1))) {
                high = text.charAt(text.length() - 1);
                text.setLength(text.length() - 1);
            }
            bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
