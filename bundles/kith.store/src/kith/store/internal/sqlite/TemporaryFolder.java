package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.Path;

import kith.store.TemporaryFiles;

/**
 * A folder of the user's own for temporary files that may become large: the temporary folder of the system is often memory, and
 * is shared with others. What killed processes have left there is deleted. May be used on any thread.
 */
final class TemporaryFolder {

    private static final String NAME = "temporary";

    private TemporaryFolder() {
    }

    /**
     * Creates an empty file that its owner alone can read.
     *
     * @param name what the file is for
     * @throws IOException if it can be created nowhere
     */
    static Path create(String name) throws IOException {
        IOException failure = null;
        for (Path candidate : NativeLibrary.candidates()) {
            try {
                Path folder = candidate.resolve(NAME);
                NativeLibrary.createOwn(folder);
                return TemporaryFiles.create(folder.resolve(name));
            } catch (IOException | UnsupportedOperationException | SecurityException e) {
                failure = e instanceof IOException io ? io : new IOException(e);
            }
        }
        throw failure == null ? new IOException(name) : failure;
    }
}
