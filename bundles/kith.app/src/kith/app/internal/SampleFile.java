package kith.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.function.IntConsumer;

import kith.core.sample.SampleNetwork;
import kith.core.sample.Size;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Makes files with networks of fictional people. */
public final class SampleFile {

    private SampleFile() {
    }

    /**
     * Makes a network of fictional people. The file is there when all of it is written; what fails leaves nothing behind.
     *
     * @param progress is told how many parts of a hundred are done
     */
    public static void make(Path file, Size size, long seed, Instant now, IntConsumer progress)
            throws NetworkException, IOException {
        Path folder = folderBeside(file);
        Path making = folder.resolve(file.getFileName());
        try {
            try (NetworkStore store = Stores.create(making)) {
                SampleNetwork.generate(store, size, seed, now, progress);
            }
            Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Stores.delete(making);
            Files.deleteIfExists(folder);
        }
    }

    private static Path folderBeside(Path file) throws NetworkException {
        try {
            return Files.createTempDirectory(file.toAbsolutePath().getParent(), "." + file.getFileName());
        } catch (IOException e) {
            throw new NetworkException(Reason.INACCESSIBLE, file, Messages.sampleNotWritable, e);
        }
    }
}
