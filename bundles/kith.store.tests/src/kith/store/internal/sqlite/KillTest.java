package kith.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.JDBC;

import kith.store.Backup;
import kith.store.Backups;
import kith.store.Batch;
import kith.store.HistoryEntry;
import kith.store.NetworkStore;
import kith.store.Stores;
import kith.store.TemporaryFiles;

/**
 * Processes that are killed at an instant by chance: nothing that they said was committed is missing, and the network opens
 * without repair. The property {@code kith.kills} says how often each kind is killed.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("kith.kills", 3);
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    Path folder;

    private final Random random = new Random();

    @ParameterizedTest
    @EnumSource(value = DoomedProcess.Work.class, names = { "EDIT", "IMPORT", "BACKUP" })
    void nothingThatWasCommittedIsMissing(DoomedProcess.Work work) throws Exception {
        int printed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path file = folder.resolve("n" + kill + ".kith");
            Stores.create(file).close();
            Set<String> said = new HashSet<>(kill(work, file));
            printed += said.size();
            assertSound(file, said);
            for (Backup backup : new Backups(file, Backups.defaultFolder(file)).list()) {
                assertSound(backup.file(), Set.of());
            }
            assertEquals(List.of(), TemporaryFiles.find(folder));
            assertEquals(List.of(), TemporaryFiles.find(Backups.defaultFolder(file)));
        }
        System.out.println(work + ": killed " + KILLS + " times, " + printed + " objects committed, none missing");
    }

    @Test
    void aNetworkThatWasBeingBroughtUpToDateIsBroughtUpToDateTheNextTime() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Path file = folder.resolve("old" + kill + ".kith");
            try (InputStream in = getClass().getResourceAsStream("version-1.sql");
                    Database database = new Database(JDBC.createConnection("jdbc:sqlite:" + file, new Properties()))) {
                database.script(new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", ""));
            }
            kill(DoomedProcess.Work.MIGRATION, file);
            try (NetworkStore store = Stores.open(file)) {
                assertEquals(List.of(), store.check());
                assertEquals(2, store.count("Person"));
            }
        }
    }

    /** Returns what the process said before it was killed. */
    private List<String> kill(DoomedProcess.Work work, Path file) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", OtherProcess.classPath(), DoomedProcess.class.getName(),
                work.name(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> said = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            said.add(out.readLine());
            Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(random.nextInt(LONGEST_MILLIS));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                process.toHandle().destroyForcibly();
            });
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
            }
        }
        process.waitFor();
        // The last line may have been cut off.
        said.removeIf(line -> line == null || !line.startsWith("id"));
        if (said.size() > 1) {
            said.removeLast();
        }
        return said;
    }

    private static void assertSound(Path file, Set<String> said) throws Exception {
        try (NetworkStore store = Stores.open(file)) {
            Set<String> there = new HashSet<>(store.ids("Person"));
            assertTrue(there.containsAll(said), () -> said.stream().filter(id -> !there.contains(id)).toList() + " are missing");
            assertEquals(List.of(), store.verify());
            assertEquals(List.of(), store.check());
            revertAll(store);
        }
    }

    /** The history leads back to where it began. */
    private static void revertAll(NetworkStore store) throws Exception {
        List<HistoryEntry> entries = store.history().entries(Long.MAX_VALUE, 100_000);
        for (HistoryEntry entry : entries) {
            try (Batch batch = store.begin("Take back", false)) {
                assertEquals(Set.of(), Set.copyOf(batch.revert(entry.transaction())));
                batch.commit();
            }
        }
        assertEquals(0, store.count("Person"));
    }
}
