package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.FileChange;
import kith.store.FileChange.Kind;
import kith.store.Ids;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.NetworkStore;
import kith.store.Stores;
import kith.store.internal.sqlite.NetworkFile.Access;

/** An older version of the file that another program writes in place after a checkpoint, of which the log has begun anew. */
class OlderVersionTest {

    private static final long PATIENCE_MILLIS = 20_000;

    @TempDir
    Path folder;

    private final Person person = KithFactory.eINSTANCE.createPerson();
    private Path file;
    private NetworkStore store;
    private byte[] older;

    @BeforeEach
    void openANetworkWithOnePerson() throws Exception {
        file = folder.resolve("a.kith");
        person.setId(Ids.next(Instant.now(), new Random()));
        try (NetworkStore made = Stores.create(file)) {
            person.setFormattedName("Amara Osei");
            put(made, "");
        }
        store = Stores.open(file);
        older = Files.readAllBytes(file);
        put(store, "Met in Accra");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isNotTakenForTheOwnOneDuringATransaction() throws Exception {
        try (Batch batch = store.begin("Import", true)) {
            awaitCheckpoint();
            person.setNote("Imported");
            batch.put(person);
            Files.write(file, older);
            assertThat(catchThrowableOfType(NetworkException.class, batch::commit).getReason()).isEqualTo(Reason.REPLACED);
        }
        FileChange change = store.fileChange().orElseThrow();
        assertThat(change.kind()).isEqualTo(Kind.OVERWRITTEN);
        store.close();
        assertUntouched();
        assertThat(note(change.savedAs().orElseThrow())).isEqualTo("Met in Accra");
    }

    @Test
    void isNotTakenForTheOwnOneAfterAPartialCheckpoint() throws Exception {
        try (Database reader = new Database(NetworkFile.connect(file, Access.READ))) {
            reader.connection().setAutoCommit(false);
            reader.number("SELECT count(*) FROM entity");
            put(store, "Met in Kumasi");
            awaitCheckpoint();
            Files.write(file, older);
            assertThat(catchThrowableOfType(NetworkException.class, () -> put(store, "Refused")).getReason())
                    .isEqualTo(Reason.REPLACED);
        }
        FileChange change = store.fileChange().orElseThrow();
        assertThat(change.kind()).isEqualTo(Kind.OVERWRITTEN);
        store.close();
        assertUntouched();
        assertThat(note(change.savedAs().orElseThrow())).isEqualTo("Met in Kumasi");
    }

    @Test
    void isNotNamedByTheLockOnceTheFileHasAllOfTheLog() throws Exception {
        try (Batch batch = store.begin("Import", true)) {
            assertThat(WriteLock.revisionsOf(file)).hasSize(2);
            awaitCheckpoint();
            assertThat(WriteLock.revisionsOf(file)).containsExactly(Revision.ofFileAlone(file).orElseThrow());
        }
    }

    private void put(NetworkStore to, String note) throws NetworkException {
        person.setNote(note);
        try (Batch batch = to.begin("Edit", true)) {
            batch.put(person);
            batch.commit();
        }
    }

    /** Waits until a checkpoint has written into the file what the version of before does not have. */
    private void awaitCheckpoint() throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (Arrays.equals(Files.readAllBytes(file), older) && System.currentTimeMillis() < end) {
            Thread.sleep(50);
        }
        // The checkpoint is at its end.
        Thread.sleep(500);
        assertThat(Files.size(file)).as("size of the file").isEqualTo(older.length);
    }

    private void assertUntouched() throws Exception {
        assertThat(Arrays.mismatch(Files.readAllBytes(file), older)).as("first byte that differs").isEqualTo(-1);
    }

    private String note(Path saved) throws NetworkException {
        try (NetworkStore session = Stores.openReadOnly(saved)) {
            return ((Person) session.load(person.getId()).orElseThrow()).getNote();
        }
    }
}
