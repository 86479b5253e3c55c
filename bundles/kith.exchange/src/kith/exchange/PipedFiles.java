package kith.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Contents of pipes, each of which can be read only once, for imports that read their files several times: first to show what
 * would be done, and then to do it. Safe for use by several threads; to be closed after the last of these imports.
 *
 * @since 0.1
 */
public final class PipedFiles implements AutoCloseable {

    private final Map<Path, Content> contents = new ConcurrentHashMap<>();

    /** Returns the content of a pipe that was read before, null if it was not. */
    Content find(Path file) {
        return contents.get(file);
    }

    /** Keeps the content of a pipe. */
    void keep(Path file, Content content) {
        contents.put(file, content);
    }

    /** Deletes the contents. */
    @Override
    public void close() throws IOException {
        for (Content content : contents.values()) {
            content.delete();
        }
        contents.clear();
    }
}
