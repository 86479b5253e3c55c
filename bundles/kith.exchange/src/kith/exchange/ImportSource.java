package kith.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;

/** A file that is imported. */
public final class ImportSource {

    private final Path file;
    private final Content content;
    private final FileStart start;
    private final LongConsumer progress;
    private final Charset charset;

    /**
     * @param file as the user has named it
     * @param content what it contains, which can be read more than once
     * @param progress is told how many more bytes were read; what it throws ends the reading
     * @param charset the encoding that the user has chosen, null for none
     */
    ImportSource(Path file, Content content, FileStart start, LongConsumer progress, Charset charset) {
        this.file = file;
        this.content = content;
        this.start = start;
        this.progress = progress;
        this.charset = charset;
    }

    /**
     * Returns the encoding that the user has chosen for text that is in no encoding of Unicode and names none.
     *
     * @since 0.1
     */
    public Optional<Charset> charset() {
        return Optional.ofNullable(charset);
    }

    /** Returns the file as the user has named it. It may be a pipe, so read it by {@link #open()} alone. */
    public Path file() {
        return file;
    }

    /** Returns how the file begins. */
    public FileStart start() {
        return start;
    }

    /**
     * Opens the file from its beginning. Reading moves the progress of the import, and ends with
     * {@link org.eclipse.core.runtime.OperationCanceledException} when the user cancels.
     */
    public InputStream open() throws IOException {
        return new Counted(content.open());
    }

    /**
     * Opens the file from its beginning to look into it once more, which moves no progress.
     *
     * @since 0.1
     */
    public InputStream reopen() throws IOException {
        return content.open();
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            progress.accept(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            progress.accept(Math.max(0, count));
            return count;
        }
    }
}
