package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.KithFactory;
import kith.model.Person;

/** Backups that are read again after a while. */
class BackupVerifierTest {

    @TempDir
    Path folder;

    private Backups backups;
    private BackupVerifier verifier;

    @BeforeEach
    void create() throws Exception {
        Path file = folder.resolve("n.kith");
        try (NetworkStore store = Stores.create(file); Batch batch = store.begin("Add", true)) {
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setId("id1");
            person.setFormattedName("Yara Castro");
            person.setNote("a note of some length ".repeat(500));
            batch.put(person);
            batch.commit();
        }
        backups = new Backups(file, Backups.defaultFolder(file));
        verifier = new BackupVerifier(backups.folder());
    }

    @Test
    void aNewBackupIsVerified() throws Exception {
        Backup made = backups.make(percent -> { });
        assertThat(verifier.find(made)).hasValueSatisfying(found -> assertThat(found.isSound()).isTrue());
        assertThat(backups.list()).extracting(Backup::file).containsExactly(made.file());
    }

    @Test
    void aBackupThatChangedIsNotVerifiedAnyMore() throws Exception {
        Backup made = backups.make(percent -> { });
        Files.setLastModifiedTime(made.file(), FileTime.from(Instant.EPOCH));
        assertThat(verifier.find(made)).isEmpty();
        byte[] before = Files.readAllBytes(made.file());
        assertThat(verifier.verify(made).isSound()).isTrue();
        assertThat(verifier.find(made)).isPresent();
        assertThat(Files.readAllBytes(made.file())).isEqualTo(before);
    }

    @Test
    void damageOfABackupIsFoundAndRemembered() throws Exception {
        Backup made = backups.make(percent -> { });
        byte[] bytes = Files.readAllBytes(made.file());
        for (int i = 4096 * 2; i < bytes.length; i += 4096) {
            bytes[i + 2000] ^= 1;
        }
        FileTime time = Files.getLastModifiedTime(made.file());
        Files.write(made.file(), bytes);
        Files.setLastModifiedTime(made.file(), time);
        assertThat(verifier.verify(made).isSound()).isFalse();
        assertThat(new BackupVerifier(backups.folder()).find(made))
                .hasValueSatisfying(found -> assertThat(found.problems()).isNotEmpty());
    }

    @Test
    void theOneThatWasNotVerifiedForTheLongestTimeIsNext() throws Exception {
        Backup first = backups.make(LocalDateTime.of(2026, 1, 1, 8, 0), percent -> { });
        Thread.sleep(5);
        Backup second = backups.make(LocalDateTime.of(2026, 1, 2, 8, 0), percent -> { });
        assertThat(verifier.next(List.of(second, first))).contains(first);
        Thread.sleep(5);
        verifier.verify(first);
        assertThat(verifier.next(List.of(second, first))).contains(second);
        Files.setLastModifiedTime(first.file(), FileTime.from(Instant.EPOCH));
        assertThat(verifier.next(List.of(second, first))).contains(first);
        assertThat(verifier.next(List.of())).isEmpty();
    }
}
