package kith.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import kith.core.PrivateCopies;
import kith.exchange.internal.Messages;
import kith.store.Stores;

/** Content of a file, to be read more than once: a pipe is read into a file that is deleted afterwards. */
final class Content implements AutoCloseable {

    private static final int TYPE = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private final Path path;
    private final byte[] bytes;
    private final boolean temporary;
    private boolean kept;

    private Content(Path path, byte[] bytes, boolean temporary) {
        this.path = path;
        this.bytes = bytes;
        this.temporary = temporary;
    }

    /** Returns a content that is in memory and nowhere else. */
    static Content of(byte[] bytes) {
        return new Content(null, bytes, false);
    }

    /**
     * Finds the content of a file.
     *
     * @param pipes keeps the contents of pipes; null if each is read once only
     * @param check is called now and then; what it throws ends the reading of a pipe
     * @throws IOException if there is nothing that can be read, with a message for the user
     */
    static Content of(Path file, PipedFiles pipes, Runnable check) throws IOException {
        Content known = pipes == null ? null : pipes.find(file);
        if (known != null) {
            return known;
        }
        if (!Files.exists(file)) {
            throw new IOException(Messages.missing);
        } else if (Files.isDirectory(file)) {
            throw new IOException(Messages.folder);
        } else if (!Files.isReadable(file)) {
            throw new IOException(Messages.noPermission);
        } else if (Files.isRegularFile(file)) {
            Stores.requireNotOpen(file);
            return new Content(file, null, false);
        } else if (!isPipe(file)) {
            throw new IOException(Messages.noFile);
        }
        Content content = new Content(PrivateCopies.ofUser().place("import"), null, true);
        try (InputStream in = Files.newInputStream(file); OutputStream out = Files.newOutputStream(content.path)) {
            byte[] buffer = new byte[64 * 1024];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                check.run();
                out.write(buffer, 0, count);
            }
            if (pipes != null) {
                content.kept = true;
                pipes.keep(file, content);
            }
            return content;
        } catch (IOException | RuntimeException e) {
            content.close();
            throw e;
        }
    }

    /** Devices are none: some never end. */
    private static boolean isPipe(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return false;
        }
        int type = (Integer) Files.getAttribute(file, "unix:mode") & TYPE;
        return type == PIPE || type == SOCKET;
    }

    /** Opens the content from its beginning. */
    InputStream open() throws IOException {
        return path == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        if (!kept) {
            delete();
        }
    }

    /** Deletes the content of a pipe. */
    void delete() throws IOException {
        if (temporary) {
            PrivateCopies.delete(path);
        }
    }
}
