package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import kith.model.Person;
import kith.store.FileChange.Kind;
import kith.store.NetworkException.Reason;

/** A network whose file another program writes in place or cuts off while it is open. */
class OverwrittenFileTest extends OpenFileFixture {

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
}
