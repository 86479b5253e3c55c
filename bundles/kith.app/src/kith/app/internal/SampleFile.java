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
import kith.store.Stores;
import kith.store.TemporaryFiles;

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
        Path making = TemporaryFiles.beside(file);
        try {
            Stores.create(making, store -> SampleNetwork.generate(store, size, seed, now, progress));
            Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (NetworkException e) {
            discard(making, e);
            throw e.about(file);
        } catch (IOException | RuntimeException e) {
            discard(making, e);
            throw e;
        }
    }

    private static void discard(Path making, Exception failure) {
        try {
            Stores.delete(making);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
