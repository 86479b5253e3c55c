package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.FileChange;
import kith.store.Ids;
import kith.store.NetworkStore;
import kith.store.Occasion;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.Stores;

/** The record of what a session changes, which is saved once another program writes over the file in place. */
class SessionChangesTest {

    /** Records that fail as long as they are told to. */
    private static final class FailingChanges extends SessionChanges {

        private boolean fails;

        @Override
        synchronized void changed(String id, byte[] before, byte[] now) {
            if (fails) {
                throw new IllegalStateException("Not recorded");
            }
            super.changed(id, before, now);
        }
    }

    @TempDir
    Path folder;

    private final FailingChanges changes = new FailingChanges();
    private final Random random = new Random(1);
    private WriteLock lock;
    private Connections connections;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("a.kith");
        Stores.create(file).close();
        lock = WriteLock.take(file);
        FileStamp before = FileStamp.of(file);
        Database writer = new Database(NetworkFile.open(file));
        OpenedFile opened = OpenedFile.writing(file, before, lock, writer);
        connections = Connections.writing(opened, writer, changes);
    }

    @AfterEach
    void close() throws Exception {
        connections.close();
        lock.close();
    }

    @Test
    void commitsWhatCannotBeRecordedAndTellsOfItWhenTheRestIsSaved() throws Exception {
        add("Amara Osei", "Add Amara");
        changes.fails = true;
        assertThat(add("Ben Rossi", "Import contacts.vcf")).isPositive();
        changes.fails = false;
        add("Chen Wei", "Add Chen");
        FileChange change = overwrite();
        assertThat(change.problem()).hasValueSatisfying(problem -> assertThat(problem).contains("\"Import contacts.vcf\""));
        try (NetworkStore saved = Stores.openReadOnly(change.savedAs().orElseThrow())) {
            assertThat(saved.list(PeopleQuery.ALL).rows(0, 9)).extracting(PersonRow::name).containsExactlyInAnyOrder("Amara Osei",
                    "Chen Wei");
        }
    }

    /** Returns the number of the transaction. */
    private long add(String name, String label) throws Exception {
        try (SqliteBatch batch = new SqliteBatch(connections, Occasion.of(label, ""), true)) {
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setId(Ids.next(Instant.parse("2026-03-01T12:00:00Z"), random));
            person.setFormattedName(name);
            batch.put(person);
            return batch.commit().transaction();
        }
    }

    private FileChange overwrite() throws Exception {
        Path other = folder.resolve("other.kith");
        Stores.create(other).close();
        Thread.sleep(20);
        Files.write(file, Files.readAllBytes(other));
        assertThat(connections.opened().isSame()).isFalse();
        return connections.rescue().await().orElseThrow();
    }
}
