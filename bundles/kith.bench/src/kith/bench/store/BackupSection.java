package kith.bench.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import kith.bench.Budget;
import kith.bench.Networks;
import kith.bench.Options;
import kith.bench.Row;
import kith.bench.Samples;
import kith.bench.Section;
import kith.store.Backup;
import kith.store.Backups;
import kith.store.NetworkStore;
import kith.store.Stores;

/** A backup of an open network, its verification included, against a copy of the file that is made durable. */
public final class BackupSection implements Section {

    private static final int TIMES = 6;

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public List<Row> measure(Networks networks, Options options) throws Exception {
        Path file = networks.file(options.large());
        Path copy = networks.folder().resolve("plain-copy.kith");
        Backups backups = new Backups(file, networks.folder().resolve("backups"));
        Samples ours = new Samples();
        Samples plain = new Samples();
        try (NetworkStore store = Stores.open(file)) {
            for (int round = 0; round < options.times(TIMES); round++) {
                long start = System.nanoTime();
                Backup backup = backups.make(percent -> { });
                long made = System.nanoTime();
                copy(file, copy);
                ours.add(made - start);
                plain.add(System.nanoTime() - made);
                Files.delete(copy);
                Files.delete(backup.file());
            }
        } finally {
            delete(backups.folder());
        }
        return List.of(new Row(name(), "of the open network, median", "ms", ours.median(), plain.median(),
                "a plain copy", Budget.times(1.5)));
    }

    /** The folder keeps notes on the backups that were verified. */
    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void copy(Path file, Path copy) throws Exception {
        Files.copy(file, copy);
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
