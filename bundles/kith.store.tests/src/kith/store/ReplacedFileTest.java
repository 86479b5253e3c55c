package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import kith.store.FileChange.Kind;
import kith.store.NetworkException.Reason;

/** A network whose file another program replaces, renames or deletes while it is open. */
class ReplacedFileTest extends OpenFileFixture {

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
}
