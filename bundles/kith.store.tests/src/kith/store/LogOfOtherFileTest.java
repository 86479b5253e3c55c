package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs beside a network that are of it, left by a process that was killed, and logs that are of another file. */
class LogOfOtherFileTest extends SmallObjects {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.kith");
    }

    @Test
    void appliesTheLogOfAProcessThatWasKilled() throws Exception {
        Path killed = killed("Amara Osei", "Ben Rossi");
        for (String suffix : List.of("", "-wal", "-lock")) {
            copy(killed, suffix, file, suffix);
        }
        assertThat(people(file)).containsExactly("Amara Osei", "Ben Rossi");
    }

    @Test
    void keepsTheLogBesideAFileThatWasCutToNothing() throws Exception {
        Path killed = killed("Amara Osei", "Ben Rossi");
        Files.createFile(file);
        copy(killed, "-wal", file, "-wal");
        byte[] log = Files.readAllBytes(folder.resolve("a.kith-wal"));
        assertThatThrownBy(() -> Stores.openToLook(file).close()).isInstanceOf(NetworkException.class);
        assertThatThrownBy(() -> Stores.openReadOnly(file).close()).isInstanceOf(NetworkException.class);
        assertThatThrownBy(() -> Stores.open(file).close()).isInstanceOf(NetworkException.class);
        assertThat(folder).isDirectoryRecursivelyContaining(each -> each.getFileName().toString().startsWith("a.kith-wal") && isSame(each, log));
    }

    private static boolean isSame(Path file, byte[] content) {
        try {
            return Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void appliesALogThatNobodySaysAnythingOf() throws Exception {
        Path killed = killed("Amara Osei", "Ben Rossi");
        for (String suffix : List.of("", "-wal")) {
            copy(killed, suffix, file, suffix);
        }
        assertThat(read(file)).containsExactly("Amara Osei", "Ben Rossi");
        assertThat(people(file)).containsExactly("Amara Osei", "Ben Rossi");
    }

    @Test
    void setsTheLogAsideOfAFileThatWasReplacedAfterAKill() throws Exception {
        Path killed = killed("Amara Osei", "Ben Rossi");
        Path before = folder.resolve("before.kith");
        try (NetworkStore other = Stores.create(before)) {
            addMany(other, 60);
        }
        byte[] content = Files.readAllBytes(before);
        for (boolean reading : new boolean[] { false, true }) {
            Files.write(file, content);
            copy(killed, "-wal", file, "-wal");
            copy(killed, "-lock", file, "-lock");
            try (NetworkStore store = reading ? Stores.openReadOnly(file) : Stores.open(file)) {
                assertThat(store.count("Person")).isEqualTo(60);
                assertThat(store.warnings()).hasSize(1);
                assertThat(store.check()).isEmpty();
            }
            assertThat(aside()).hasSize(1);
            Files.delete(aside().getFirst());
        }
    }

    @Test
    void setsTheLogOfAnOlderCopyOfTheSameNetworkAside() throws Exception {
        Path base = folder.resolve("base.kith");
        try (NetworkStore store = Stores.create(base)) {
            addMany(store, 40);
        }
        Path older = folder.resolve("older.kith");
        Files.copy(base, older);
        NetworkStore open = Stores.open(older);
        add(open, "Late");
        Files.copy(base, file);
        try (NetworkStore store = Stores.open(file)) {
            addMany(store, 300);
        }
        for (boolean withLock : new boolean[] { true, false }) {
            copy(older, "-wal", file, "-wal");
            if (withLock) {
                Files.copy(lock(older), lock(file));
            }
            try (NetworkStore store = Stores.openReadOnly(file)) {
                assertThat(store.count("Person")).isEqualTo(340);
            }
            try (NetworkStore store = Stores.open(file)) {
                assertThat(store.count("Person")).isEqualTo(340);
                assertThat(store.check()).isEmpty();
            }
            assertThat(aside()).hasSize(1);
            Files.delete(aside().getFirst());
            Files.deleteIfExists(lock(file));
        }
        open.close();
    }

    @Test
    void makesANewNetworkWithoutTheLogOfOneThatWasMoved() throws Exception {
        Path killed = killed("Amara Osei");
        for (boolean withContent : new boolean[] { false, true }) {
            copy(killed, "-wal", file, "-wal");
            copy(killed, "-lock", file, "-lock");
            byte[] log = Files.readAllBytes(file.resolveSibling("a.kith-wal"));
            if (withContent) {
                Stores.create(file, loading -> { });
            } else {
                try (NetworkStore store = Stores.create(file)) {
                    assertThat(store.warnings()).hasSize(1);
                }
            }
            assertThat(people(file)).isEmpty();
            assertThat(aside()).hasSize(1);
            assertThat(Files.readAllBytes(aside().getFirst())).isEqualTo(log);
            Files.delete(aside().getFirst());
            Files.delete(file);
        }
    }

    @Test
    void keepsTheLogOfAnotherFileWhenABackupIsRestored() throws Exception {
        Path killed = killed("Amara Osei");
        try (NetworkStore store = Stores.create(file)) {
            add(store, "Ben Rossi");
        }
        Backups backups = new Backups(file, folder.resolve("b"));
        Path backup = backups.make(percent -> { }).file();
        copy(killed, "-wal", file, "-wal");
        copy(killed, "-lock", file, "-lock");
        backups.restore(backup, percent -> { });
        assertThat(people(file)).containsExactly("Ben Rossi");
        assertThat(aside()).hasSize(1);
    }

    @Test
    void recoversAFileWithoutTheLogOfAnotherOne() throws Exception {
        Path killed = killed("Amara Osei");
        try (NetworkStore store = Stores.create(file)) {
            addMany(store, 30);
        }
        copy(killed, "-wal", file, "-wal");
        copy(killed, "-lock", file, "-lock");
        byte[] content = Files.readAllBytes(file);
        Path rescued = folder.resolve("rescued.kith");
        assertThat(Stores.recover(file, rescued).objects()).isEqualTo(30);
        assertThat(Arrays.mismatch(Files.readAllBytes(file), content)).isEqualTo(-1);
    }

    @Test
    void takesTheLogOfAFileThatWasRenamedAfterAKill() throws Exception {
        for (boolean reading : new boolean[] { true, false }) {
            Path killed = killed("Amara Osei", "Ben Rossi");
            copy(killed, "", file, "");
            copy(killed, "-wal", folder.resolve("former.kith"), "-wal");
            copy(killed, "-lock", folder.resolve("former.kith"), "-lock");
            try (NetworkStore store = reading ? Stores.openReadOnly(file) : Stores.open(file)) {
                assertThat(store.warnings()).hasSize(1).first().asString().contains("former.kith");
                assertThat(names(store)).containsExactly("Amara Osei", "Ben Rossi");
            }
            assertThat(folder.resolve("former.kith-wal")).doesNotExist();
            assertThat(folder.resolve("former.kith-lock")).doesNotExist();
            assertThat(people(file)).containsExactly("Amara Osei", "Ben Rossi");
            Files.delete(file);
        }
    }

    @Test
    void leavesAStrayLogThatIsOfAnotherFile() throws Exception {
        Path killed = killed("Amara Osei");
        copy(killed, "-wal", folder.resolve("former.kith"), "-wal");
        copy(killed, "-lock", folder.resolve("former.kith"), "-lock");
        try (NetworkStore store = Stores.create(file)) {
            add(store, "Ben Rossi");
        }
        assertThat(people(file)).containsExactly("Ben Rossi");
        assertThat(folder.resolve("former.kith-wal")).exists();
    }

    @Test
    void recoversWhatIsInALogThatWasSetAside() throws Exception {
        Path killed = killed("Amara Osei", "Ben Rossi");
        String id;
        try (NetworkStore reader = Stores.openToLook(killed)) {
            id = reader.id();
        }
        try (NetworkStore store = Stores.create(file)) {
            addMany(store, 30);
        }
        copy(killed, "-wal", file, "-wal");
        copy(killed, "-lock", file, "-lock");
        try (NetworkStore store = Stores.open(file)) {
            assertThat(store.warnings()).hasSize(1).first().asString().contains("--recover");
        }
        // A transaction that was killed before its end is not one.
        Files.write(aside().getFirst(), new byte[3000], StandardOpenOption.APPEND);
        Path rescued = folder.resolve("rescued.kith");
        assertThat(Stores.recover(aside().getFirst(), rescued).objects()).isEqualTo(2);
        try (NetworkStore store = Stores.openReadOnly(rescued)) {
            assertThat(names(store)).containsExactly("Amara Osei", "Ben Rossi");
            assertThat(store.id()).isEqualTo(id);
        }
        assertThat(people(file)).hasSize(30);
    }

    @Test
    void writesNothingBesideAFileThatIsRecovered() throws Exception {
        Path killed = killed("Amara Osei");
        Path readOnly = Files.createDirectory(folder.resolve("medium"));
        for (String suffix : List.of("", "-wal")) {
            copy(killed, suffix, readOnly.resolve("a.kith"), suffix);
        }
        try (WatchService watch = readOnly.getFileSystem().newWatchService()) {
            readOnly.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            Path rescued = folder.resolve("rescued.kith");
            assertThat(Stores.recover(readOnly.resolve("a.kith"), rescued).objects()).isEqualTo(1);
            WatchKey key = watch.poll(200, TimeUnit.MILLISECONDS);
            assertThat(key == null ? List.of() : key.pollEvents().stream().map(event -> event.context().toString()).toList())
                    .isEmpty();
        }
    }

    @Test
    void setsAJournalOfAnotherDatabaseAside() throws Exception {
        try (NetworkStore store = Stores.create(file)) {
            addMany(store, 5);
        }
        Path journal = file.resolveSibling("a.kith-journal");
        Files.write(journal, new byte[2000]);
        try (NetworkStore store = Stores.open(file)) {
            assertThat(store.count("Person")).isEqualTo(5);
            assertThat(store.warnings()).hasSize(1);
        }
        assertThat(journal).doesNotExist();
    }

    /** Returns a network that is open still, as copies of its files are what a kill leaves. */
    private Path killed(String... names) throws Exception {
        Path killed = Files.createTempDirectory(folder, "killed").resolve("k.kith");
        NetworkStore store = Stores.create(killed);
        for (String name : names) {
            add(store, name);
        }
        Path left = folder.resolve("left.kith");
        for (String suffix : List.of("", "-wal", "-lock")) {
            copy(killed, suffix, left, suffix);
        }
        store.close();
        return left;
    }

    private static void copy(Path from, String suffix, Path to, String newSuffix) throws IOException {
        Files.copy(from.resolveSibling(from.getFileName() + suffix), to.resolveSibling(to.getFileName() + newSuffix),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path lock(Path network) {
        return network.resolveSibling(network.getFileName() + "-lock");
    }

    private List<Path> aside() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().startsWith("a.kith-wal of another file ")).toList();
        }
    }

    private void addMany(NetworkStore store, int count) throws NetworkException {
        for (int i = 0; i < count; i += 10) {
            String[] names = IntStream.range(i, Math.min(count, i + 10)).mapToObj(n -> "Person " + n).toArray(String[]::new);
            add(store, names);
        }
    }

    private void add(NetworkStore store, String... names) throws NetworkException {
        try (Batch batch = store.begin("Add", true)) {
            for (String name : names) {
                batch.put(person(name));
            }
            batch.commit();
        }
    }

    private static List<String> names(NetworkStore store) {
        return List.copyOf(new TreeSet<>(store.list(PeopleQuery.ALL).rows(0, 99).stream().map(PersonRow::name).toList()));
    }

    private static List<String> read(Path network) throws NetworkException {
        try (NetworkStore store = Stores.openReadOnly(network)) {
            return names(store);
        }
    }

    private static List<String> people(Path network) throws NetworkException {
        try (NetworkStore store = Stores.open(network)) {
            assertThat(store.check()).isEmpty();
            return names(store);
        }
    }
}
