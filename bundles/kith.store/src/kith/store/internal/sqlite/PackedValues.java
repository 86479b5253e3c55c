package kith.store.internal.sqlite;

import java.nio.charset.StandardCharsets;

/**
 * Reads numbers and texts that SQLite has put together in one value: many rows are fetched with one call. In a process that
 * has just begun, fetching them one by one takes several times as long as finding them. Each number is followed by a space,
 * each text is preceded by how many bytes it has. For one thread.
 */
final class PackedValues {

    private static final int BASE = 10;

    private final byte[] bytes;
    private int position;

    /** @param bytes the value as SQLite keeps it, in UTF-8; null for none */
    PackedValues(byte[] bytes) {
        this.bytes = bytes == null ? new byte[0] : bytes;
    }

    /** Returns whether anything is left to read. */
    boolean hasNext() {
        return position < bytes.length;
    }

    /** Returns whether the next number is missing, and passes it by if it is. */
    boolean isMissing() {
        boolean missing = bytes[position] == ' ';
        if (missing) {
            position++;
        }
        return missing;
    }

    /** Returns the next number, 0 if it is missing. */
    long number() {
        boolean negative = bytes[position] == '-';
        int place = negative ? position + 1 : position;
        long number = 0;
        for (byte digit = bytes[place]; digit != ' '; digit = bytes[++place]) {
            number = BASE * number + digit - '0';
        }
        position = place + 1;
        return negative ? -number : number;
    }

    /** Returns the next text. */
    String text() {
        int length = (int) number();
        position += length;
        return new String(bytes, position - length, length, StandardCharsets.UTF_8);
    }
}
