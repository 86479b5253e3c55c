package kith.exchange;

import java.io.IOException;

/**
 * Reads a format of files that hold people and organizations; contributed to {@code kith.exchange.formats}. It meets
 * files of every kind and size: what it cannot take goes to {@link ContactSink#reject}, and it holds no more than one
 * contact in memory at a time.
 */
public interface ContactReader {

    /** How sure it is that a file is of a format. */
    enum Match {
        /** What the file contains says so. */
        CERTAIN,
        /** The content does not contradict; then the extension of the file decides. */
        POSSIBLE,
        /** The content says that it is not. */
        NO
    }

    /** Tells by how a file begins whether it is of this format. */
    Match recognize(FileStart start);

    /**
     * Reads a file from its beginning to its end.
     *
     * @param source the file
     * @param sink takes what was read; exceptions that it throws are to be passed on
     * @throws IOException if the file cannot be read any further; what was read before stays
     */
    void read(ImportSource source, ContactSink sink) throws IOException;
}
