package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Blob;
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
        synchronized void changed(String id, byte[] before, byte[] now) throws IOException {
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

    @Test
    void doesNotKeepALargeImportASecondTimeButTellsOfIt() throws Exception {
        Person amara = person("Amara Osei");
        put("Add Amara", List.of(amara));
        long kept = changes.size();
        amara.setNote("Met in Accra");
        List<Person> many = new ArrayList<>(List.of(amara));
        while (many.size() <= SessionChanges.OBJECTS) {
            many.add(person("Person " + many.size()));
        }
        put("Import contacts.vcf", many);
        assertThat(changes.size()).isLessThan(kept + 200);
        assertThat(changes.isRecorded(many.getLast().getId())).isFalse();
        FileChange change = overwrite();
        assertThat(change.problem()).hasValueSatisfying(problem -> assertThat(problem).contains("\"Import contacts.vcf\""));
        try (NetworkStore saved = Stores.openReadOnly(change.savedAs().orElseThrow())) {
            assertThat(saved.ids("Person")).containsExactly(amara.getId());
            assertThat(saved.load(amara.getId()).map(Person.class::cast).orElseThrow().getNote()).isEqualTo("Met in Accra");
        }
    }

    @Test
    void savesNoFileWithoutContentIfAllThereWasIsALargeImport() throws Exception {
        List<Person> many = new ArrayList<>();
        while (many.size() <= SessionChanges.OBJECTS) {
            many.add(person("Person " + many.size()));
        }
        put("Import contacts.vcf", many);
        FileChange change = overwrite();
        assertThat(change.savedAs()).isEmpty();
        assertThat(change.problem()).hasValueSatisfying(problem -> assertThat(problem).contains("\"Import contacts.vcf\""));
    }

    @Test
    void forgetsWhatIsErasedAfterALargeImport() throws Exception {
        Person erased = person("Zora Gone");
        List<Person> many = new ArrayList<>(List.of(erased));
        while (many.size() <= SessionChanges.OBJECTS) {
            many.add(person("Person " + many.size()));
        }
        put("Add Amara", List.of(person("Amara Osei")));
        put("Import Zora.vcf", many);
        erased.setNote("Changed alone");
        put("Change Zora", List.of(erased));
        assertThat(changes.isRecorded(erased.getId())).isTrue();
        try (SqliteBatch batch = new SqliteBatch(connections, Occasion.of("", ""), false)) {
            batch.remove(erased.getId());
            batch.purge(erased.getId());
            batch.commit();
        }
        assertThat(changes.isRecorded(erased.getId())).isFalse();
        assertThat(changes.omitted()).isNotEmpty().noneMatch(label -> label.contains("Zora"));
    }

    @Test
    void givesBackThePicturesOfATransactionThatWasRolledBack() throws Exception {
        Person person = person("Amara Osei");
        person.setPhoto(KithFactory.eINSTANCE.createPhoto());
        person.getPhoto().setData(Blob.of(new byte[1 << 20]));
        try (SqliteBatch batch = new SqliteBatch(connections, Occasion.of("Try", ""), true)) {
            batch.put(person);
            assertThat(changes.size()).isPositive();
        }
        assertThat(changes.size()).isZero();
    }

    @Test
    void keepsOnlyTheFirstAndTheLastStateOfAnObject() throws Exception {
        Person person = person("Amara Osei");
        put("Add", List.of(person));
        person.setNote("A");
        put("Change", List.of(person));
        long kept = changes.size();
        for (int i = 0; i < 20; i++) {
            person.setNote("" + (char) ('B' + i));
            put("Change", List.of(person));
        }
        assertThat(changes.size()).isEqualTo(kept);
    }

    private long put(String label, List<Person> people) throws Exception {
        try (SqliteBatch batch = new SqliteBatch(connections, Occasion.of(label, ""), true)) {
            for (Person person : people) {
                batch.put(person);
            }
            return batch.commit().transaction();
        }
    }

    private Person person(String name) {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setId(Ids.next(Instant.parse("2026-03-01T12:00:00Z"), random));
        person.setFormattedName(name);
        return person;
    }

    /** Returns the number of the transaction. */
    private long add(String name, String label) throws Exception {
        return put(label, List.of(person(name)));
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
