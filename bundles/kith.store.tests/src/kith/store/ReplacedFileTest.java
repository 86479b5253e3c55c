package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Person;
import kith.store.FileChange.Kind;
import kith.store.NetworkException.Reason;

/** A network whose file another program replaces, renames, deletes or writes while it is open. */
class ReplacedFileTest extends SmallObjects {

    @TempDir
    Path folder;

    private Path file;
    private Path other;
    private byte[] otherContent;
    private NetworkStore store;

    @BeforeEach
    void openANetworkOfWhichAnotherComputerHasAnotherVersion() throws Exception {
        file = folder.resolve("a.kith");
        try (NetworkStore made = Stores.create(file)) {
            add(made, "Amara Osei");
        }
        other = folder.resolve("other.kith");
        Files.copy(file, other);
        try (NetworkStore there = Stores.open(other)) {
            add(there, "Ben Rossi");
        }
        otherContent = Files.readAllBytes(other);
        store = Stores.open(file);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void writesNothingToAFileThatReplacedTheOneThatWasOpened() throws Exception {
        replace();
        assertThat(refusal().getReason()).isEqualTo(Reason.REPLACED);
        assertThat(store.fileChange().orElseThrow().kind()).isEqualTo(Kind.REPLACED);
        store.close();
        assertUntouched(otherContent);
        assertThat(beside()).containsExactly("a.kith");
        assertThat(people(file)).containsExactly("Amara Osei", "Ben Rossi");
    }

    @Test
    void savesWhatWasCommittedBeforeTheFileWasReplaced() throws Exception {
        add(store, "Chen Wei");
        replace();
        refusal();
        FileChange change = store.fileChange().orElseThrow();
        assertThat(people(change.savedAs().orElseThrow())).containsExactly("Amara Osei", "Chen Wei");
        store.close();
        assertUntouched(otherContent);
        assertThat(people(file)).containsExactly("Amara Osei", "Ben Rossi");
        assertThat(beside()).containsExactlyInAnyOrder("a.kith", change.savedAs().orElseThrow().getFileName().toString());
    }

    @Test
    void savesWhatWasCommittedAlsoIfTheChangeIsFoundOnClosing() throws Exception {
        add(store, "Chen Wei");
        replace();
        store.close();
        Path saved = store.fileChange().orElseThrow().savedAs().orElseThrow();
        assertThat(people(saved)).containsExactly("Amara Osei", "Chen Wei");
        assertThat(people(file)).containsExactly("Amara Osei", "Ben Rossi");
    }

    @Test
    void goesOnReadingWhatWasOpened() throws Exception {
        add(store, "Chen Wei");
        replace();
        refusal();
        assertThat(names(store)).containsExactly("Amara Osei", "Chen Wei");
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void savesTheSessionUnderANameOfTheUsersChoice() throws Exception {
        add(store, "Chen Wei");
        replace();
        Path chosen = folder.resolve("chosen.kith");
        store.saveAs(chosen, percent -> { });
        assertThat(people(chosen)).containsExactly("Amara Osei", "Chen Wei");
        assertThat(catchThrowableOfType(NetworkException.class, () -> store.saveAs(file, percent -> { })).getReason())
                .isEqualTo(Reason.EXISTS);
    }

    @Test
    void completesAFileThatWasRenamed() throws Exception {
        add(store, "Chen Wei");
        Path renamed = folder.resolve("b.kith");
        Files.move(file, renamed);
        assertThat(refusal().getReason()).isEqualTo(Reason.REPLACED);
        assertThat(store.fileChange()).contains(new FileChange(Kind.MISSING, file, Optional.of(renamed),
                Optional.empty(), Optional.empty()));
        store.close();
        assertThat(people(renamed)).containsExactly("Amara Osei", "Chen Wei");
        assertThat(beside()).containsExactly("b.kith");
    }

    @Test
    void completesAFileThatWasRenamedAndReplaced() throws Exception {
        add(store, "Chen Wei");
        Path renamed = folder.resolve("a-conflict.kith");
        Files.move(file, renamed);
        replace();
        refusal();
        store.close();
        assertThat(people(renamed)).containsExactly("Amara Osei", "Chen Wei");
        assertUntouched(otherContent);
        assertThat(people(file)).containsExactly("Amara Osei", "Ben Rossi");
    }

    @Test
    void savesTheSessionIfTheFileIsDeleted() throws Exception {
        add(store, "Chen Wei");
        Files.delete(file);
        refusal();
        Path saved = store.fileChange().orElseThrow().savedAs().orElseThrow();
        store.close();
        assertThat(people(saved)).containsExactly("Amara Osei", "Chen Wei");
        assertThat(beside()).containsExactly(saved.getFileName().toString());
    }

    @Test
    void keepsTheLogWithAFileWhoseFolderWasRenamed() throws Exception {
        Path old = Files.createDirectory(folder.resolve("old"));
        Path inOld = old.resolve("a.kith");
        NetworkStore moved = Stores.create(inOld);
        add(moved, "Chen Wei");
        Files.move(old, folder.resolve("new"));
        assertThat(catchThrowableOfType(NetworkException.class, () -> add(moved, "Refused"))).isNotNull();
        moved.close();
        assertThat(people(folder.resolve("new/a.kith"))).containsExactly("Chen Wei");
    }

    @Test
    void refusesOnlyWhatIsCommittedWhileTheFolderCannotBeSeen() throws Exception {
        Path drive = Files.createDirectory(folder.resolve("drive"));
        Path onDrive = drive.resolve("a.kith");
        Path away = folder.resolve("away");
        try (NetworkStore opened = Stores.create(onDrive)) {
            add(opened, "Chen Wei");
            // What is done in the background is over: it would find the folder gone before the link is there.
            Thread.sleep(2000);
            Files.move(drive, away);
            Files.createSymbolicLink(drive, drive);
            assertThat(catchThrowableOfType(NetworkException.class, () -> add(opened, "Refused")).getReason())
                    .isEqualTo(Reason.INACCESSIBLE);
            assertThat(opened.fileChange()).isEmpty();
            Files.delete(drive);
            Files.move(away, drive);
            add(opened, "Dora Lind");
        }
        assertThat(people(onDrive)).containsExactly("Chen Wei", "Dora Lind");
        try (var files = Files.list(drive)) {
            assertThat(files).containsExactly(onDrive);
        }
    }

    @Test
    void keepsTheLogOfAFileThatCannotBeSeenOnClosing() throws Exception {
        Path drive = Files.createDirectory(folder.resolve("drive"));
        Path onDrive = drive.resolve("a.kith");
        Path away = folder.resolve("away");
        NetworkStore opened = Stores.create(onDrive);
        add(opened, "Chen Wei");
        Files.move(drive, away);
        Files.createSymbolicLink(drive, drive);
        opened.close();
        Files.delete(drive);
        Files.move(away, drive);
        try (NetworkStore again = Stores.open(onDrive)) {
            assertThat(again.warnings()).isEmpty();
            assertThat(names(again)).containsExactly("Chen Wei");
        }
    }

    @Test
    void writesToAFileThatWasAwayForAMomentOnClosing() throws Exception {
        add(store, "Chen Wei");
        Path away = folder.resolve("x").resolve("a.kith");
        Files.createDirectory(away.getParent());
        Files.move(file, away);
        refusal();
        assertThat(store.fileChange().orElseThrow().kind()).isEqualTo(Kind.MISSING);
        Files.move(away, file);
        store.close();
        assertThat(people(file)).containsExactly("Amara Osei", "Chen Wei");
        assertThat(beside()).noneMatch(name -> name.contains("another file") || name.endsWith("-wal"));
    }

    @Test
    void leavesAFileAloneThatWasWrittenInPlace() throws Exception {
        add(store, "Chen Wei");
        Thread.sleep(20);
        Files.write(file, otherContent);
        assertThat(refusal().getReason()).isEqualTo(Reason.REPLACED);
        assertThat(store.fileChange().orElseThrow().kind()).isEqualTo(Kind.OVERWRITTEN);
        store.close();
        assertUntouched(otherContent);
        assertThat(people(file)).containsExactly("Amara Osei", "Ben Rossi");
    }

    @Test
    void leavesABackupAloneThatWasCopiedOverTheFile() throws Exception {
        Path backup = folder.resolve("backup.kith");
        Stores.copy(file, backup, percent -> { });
        byte[] content = Files.readAllBytes(backup);
        add(store, "Chen Wei");
        Thread.sleep(20);
        Files.write(file, content);
        refusal();
        store.close();
        assertUntouched(content);
        assertThat(people(file)).containsExactly("Amara Osei");
    }

    @Test
    void savesWhatTheSessionHasChangedIfTheFileIsWrittenInPlace() throws Exception {
        String amara = store.ids("Person").getFirst();
        add(store, "Chen Wei");
        Person changed = (Person) store.load(amara).orElseThrow();
        changed.setNote("Met in Accra");
        put(store, changed);
        Person removed = person("Dora Lind");
        put(store, removed);
        try (Batch batch = store.begin("Remove", true)) {
            batch.remove(removed.getId());
            batch.commit();
        }
        awaitCheckpoint();
        add(store, "Eli Katz");
        Files.write(file, otherContent);
        refusal();
        FileChange change = store.fileChange().orElseThrow();
        Path saved = change.savedAs().orElseThrow();
        assertThat(change.problem()).isPresent();
        assertThat(people(saved)).containsExactly("Amara Osei", "Chen Wei", "Eli Katz");
        String id = store.id();
        store.close();
        assertUntouched(otherContent);
        try (NetworkStore session = Stores.openReadOnly(saved)) {
            assertThat(session.id()).isEqualTo(id);
            long transaction = session.history().entries(History.NEWEST, 9).getFirst().transaction();
            assertThat(session.history().before(amara, transaction)).hasValueSatisfying(
                    before -> assertThat(((Person) before).getNote()).isNull());
            assertThat(((Person) session.load(amara).orElseThrow()).getNote()).isEqualTo("Met in Accra");
        }
        assertThat(beside()).containsExactlyInAnyOrder("a.kith", saved.getFileName().toString());
    }

    @Test
    void savesWhatTheSessionHasChangedIfTheFileIsCutInHalf() throws Exception {
        add(store, "Chen Wei");
        awaitCheckpoint();
        add(store, "Dora Lind");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        refusal();
        FileChange change = store.fileChange().orElseThrow();
        assertThat(change.savedAs()).as(change.toString()).isPresent();
        assertThat(people(change.savedAs().orElseThrow())).containsExactly("Chen Wei", "Dora Lind");
    }

    @Test
    void savesNothingThatWasErasedBeforeTheFileWasWrittenInPlace() throws Exception {
        add(store, "Chen Wei");
        Person erased = person("Zora Gone");
        put(store, erased);
        store.erase(List.of(erased.getId()));
        Files.write(file, otherContent);
        refusal();
        assertThat(people(store.fileChange().orElseThrow().savedAs().orElseThrow())).containsExactly("Chen Wei");
        store.close();
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1)).doesNotContain("Zora");
            }
        }
    }

    @Test
    void noticesThatTheFileWasCutOff() throws Exception {
        add(store, "Chen Wei");
        try (FileChannel channel = FileChannel.open(other, StandardOpenOption.WRITE)) {
            channel.truncate(4096);
        }
        Thread.sleep(20);
        Files.write(file, Files.readAllBytes(other));
        refusal();
        assertThat(store.fileChange().orElseThrow().kind()).isEqualTo(Kind.TRUNCATED);
        store.close();
        assertThat(Files.size(file)).isEqualTo(4096);
    }

    @Test
    void keepsTheLogOfAFileThatWasCutToNothing() throws Exception {
        add(store, "Chen Wei");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(0);
        }
        refusal();
        FileChange change = store.fileChange().orElseThrow();
        assertThat(change.kind()).isEqualTo(Kind.TRUNCATED);
        store.close();
        assertThat(Files.size(file)).isZero();
        assertThat(people(change.savedAs().orElseThrow())).containsExactly("Chen Wei");
    }

    @Test
    void goesOnWithAFileThatWasOnlyTouched() throws Exception {
        add(store, "Chen Wei");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        add(store, "Dora Lind");
        assertThat(store.fileChange()).isEmpty();
        store.close();
        assertThat(people(file)).containsExactly("Amara Osei", "Chen Wei", "Dora Lind");
    }

    @Test
    void tellsWhoeverListens() throws Exception {
        var told = new CompletableFuture<FileChange>();
        store.onFileChange(told::complete);
        replace();
        refusal();
        assertThat(told.get(10, TimeUnit.SECONDS).kind()).isEqualTo(Kind.REPLACED);
    }

    @Test
    void tellsWhoeverListensOnce() throws Exception {
        add(store, "Chen Wei");
        List<FileChange> told = new CopyOnWriteArrayList<>();
        replace();
        refusal();
        store.onFileChange(told::add);
        Thread.currentThread().interrupt();
        assertThat(store.fileChange().orElseThrow().savedAs()).isPresent();
        assertThat(Thread.interrupted()).isTrue();
        Thread.sleep(500);
        assertThat(told).hasSize(1);
    }

    @Test
    void backsUpTheNewFileWithoutTheLogOfTheOldOne() throws Exception {
        add(store, "Chen Wei");
        replace();
        Path copy = folder.resolve("copy.kith");
        Stores.copy(file, copy, percent -> { });
        assertThat(people(copy)).containsExactly("Amara Osei", "Ben Rossi");
        assertUntouched(otherContent);
    }

    @Test
    void readsTheNewFileWithoutTheLogOfTheOldOne() throws Exception {
        add(store, "Chen Wei");
        replace();
        try (NetworkStore reader = Stores.openReadOnly(file)) {
            assertThat(names(reader)).containsExactly("Amara Osei", "Ben Rossi");
            assertThat(reader.warnings()).hasSize(1);
        }
        assertUntouched(otherContent);
    }

    /** Says where the file differs, and not how. */
    private void assertUntouched(byte[] content) throws IOException {
        assertThat(Arrays.mismatch(Files.readAllBytes(file), content)).as("first byte that differs").isEqualTo(-1);
    }

    private void replace() throws IOException {
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private NetworkException refusal() {
        return catchThrowableOfType(NetworkException.class, () -> add(store, "Refused"));
    }

    private void add(NetworkStore to, String name) throws NetworkException {
        try (Batch batch = to.begin("Add", true)) {
            batch.put(person(name));
            batch.commit();
        }
    }

    /** Waits until the log is in the file, so that what is committed before and what comes after are in different places. */
    private void awaitCheckpoint() throws Exception {
        Thread.sleep(4000);
    }

    private static void put(NetworkStore to, Person person) throws NetworkException {
        try (Batch batch = to.begin("Put", true)) {
            batch.put(person);
            batch.commit();
        }
    }

    private List<String> beside() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).filter(name -> !name.equals("other.kith")).toList();
        }
    }

    private static List<String> names(NetworkStore network) {
        return List.copyOf(new TreeSet<>(network.list(PeopleQuery.ALL).rows(0, 99).stream().map(PersonRow::name).toList()));
    }

    private static List<String> people(Path network) throws NetworkException {
        try (NetworkStore opened = Stores.open(network)) {
            assertThat(opened.check()).isEmpty();
            return names(opened);
        }
    }
}
