package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Backup;
import kith.store.Backups;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;

/** What was committed by a process that was killed at once is found by searches that write nothing. */
class KilledTextsTest {

    @TempDir
    Path folder;

    @Test
    void whatWasCommittedBeforeAKillIsFoundByReaders() throws Exception {
        Path killed = killed();
        try (NetworkStore store = Stores.openReadOnly(killed)) {
            assertThat(store.isReadOnly()).isTrue();
            assertThat(store.search("Yara", 10)).hasSize(1);
            assertThat(store.called("Castro", "Person", 10)).hasSize(1);
        }
    }

    @Test
    void whatWasCommittedBeforeAKillIsFoundInABackup() throws Exception {
        Path killed = killed();
        Backup backup = new Backups(killed, folder.resolve("b")).make(percent -> { });
        byte[] before = Files.readAllBytes(backup.file());
        try (NetworkStore store = Stores.openReadOnly(backup.file())) {
            assertThat(store.search("Yara", 10)).hasSize(1);
        }
        assertThat(Files.readAllBytes(backup.file())).isEqualTo(before);
    }

    @Test
    void anInterruptionIsStillKnownAfterReading() throws Exception {
        Path killed = killed();
        Stores.openReadOnly(killed).close();
        try (NetworkStore store = Stores.open(killed)) {
            assertThat(store.wasInterrupted()).isTrue();
        }
    }

    @Test
    void isReadAlsoWhereTheIndexCannotBeWritten() throws Exception {
        Path killed = killed();
        try (Database other = new Database(JDBC.createConnection("jdbc:sqlite:" + killed, new Properties()))) {
            other.execute("BEGIN IMMEDIATE");
            try (NetworkStore store = Stores.openReadOnly(killed)) {
                assertThat(store.count("Person")).isEqualTo(1);
            }
        }
    }

    @Test
    void whatAnotherHasCommittedAMomentAgoIsFound() throws Exception {
        Path file = folder.resolve("n.kith");
        try (NetworkStore writer = Stores.create(file)) {
            add(writer);
            try (NetworkStore reader = Stores.openReadOnly(file)) {
                assertThat(reader.search("Yara", 10)).hasSize(1);
            }
        }
    }

    /** Returns a copy of what a process has written, as it is when that is killed after its commit. */
    private Path killed() throws NetworkException, IOException {
        Path file = folder.resolve("n.kith");
        Path copy = folder.resolve("killed.kith");
        try (NetworkStore store = Stores.create(file)) {
            add(store);
            for (String suffix : List.of("", "-wal", "-lock")) {
                Files.copy(folder.resolve("n.kith" + suffix), folder.resolve("killed.kith" + suffix));
            }
        }
        return copy;
    }

    private static void add(NetworkStore store) throws NetworkException {
        try (Batch batch = store.begin("Add", true)) {
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setId("id1");
            person.setFormattedName("Yara Castro");
            batch.put(person);
            batch.commit();
        }
    }
}
