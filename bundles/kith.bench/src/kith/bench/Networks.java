package kith.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

import kith.core.sample.SampleNetwork;
import kith.core.sample.Size;
import kith.store.NetworkStore;
import kith.store.Stores;

/** The generated networks to measure with, kept in a folder from run to run. */
public final class Networks {

    private static final long SEED = 20260301;
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Path folder;
    private final PrintStream progress;

    /** @param progress is told what is made */
    public Networks(Path folder, PrintStream progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /** Returns the folder. */
    public Path folder() {
        return folder;
    }

    /** Returns the file of a network of a size, which is made if there is none; it must not be changed. */
    public Path file(Size size) throws Exception {
        Path file = folder.resolve(size + ".kith");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(size + ".unfinished.kith");
            delete(unfinished);
            progress.println("Generating the network of size " + size + " (kept in " + folder + ") ...");
            long start = System.nanoTime();
            long objects = 0;
            Stores.create(unfinished, store -> SampleNetwork.generate(store, size, SEED, NOW, percent -> { }));
            double seconds = (System.nanoTime() - start) / 1e9;
            try (NetworkStore store = Stores.open(unfinished)) {
                for (String type : List.of("Person", "Organization", "Interaction", "Exchange", "Task", "Event")) {
                    objects += store.count(type);
                }
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            progress.printf("  %,d objects in %.1f s, %,.0f a second, %,d KiB%n", objects, seconds, objects / seconds,
                    Files.size(file) / 1024);
        }
        return file;
    }

    /** Returns a copy of the network of a size that may be changed; it replaces the last one of this name. */
    public Path copy(Size size, String name) throws Exception {
        Path copy = folder.resolve(name + ".kith");
        delete(copy);
        Files.copy(file(size), copy);
        // Else what is measured first has to wait for it.
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return copy;
    }

    /** Deletes a network with its log. */
    public static void delete(Path file) throws IOException {
        for (String suffix : List.of("", "-wal", "-shm", ".lock")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
    }
}
