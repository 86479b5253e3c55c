package kith.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;

/** The log beside a network that is open. */
class CheckpointsTest {

    private static final long PATIENCE_MILLIS = 20_000;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.kith");
    }

    @Test
    void theFileIsCompleteWithoutItsLogAMomentAfterTheLastChange() throws Exception {
        try (NetworkStore store = Stores.create(file)) {
            put(store, "ada", "");
            long end = System.currentTimeMillis() + PATIENCE_MILLIS;
            while (peopleIn(copyWithoutLog()) == 0 && System.currentTimeMillis() < end) {
                Thread.sleep(100);
            }
            assertEquals(1, peopleIn(copyWithoutLog()));
        }
    }

    @Test
    void theLogIsWrittenFromItsStartAgainUnderContinuousChanges() throws Exception {
        try (NetworkStore store = Stores.create(file)) {
            for (int i = 0; i < 1500; i++) {
                put(store, "ada", "note " + i);
            }
            long early = Files.size(log());
            for (int i = 0; i < 6000; i++) {
                put(store, "ada", "another note " + i);
            }
            assertTrue(Files.size(log()) < 3 * early, () -> "The log has grown from " + early + " to " + log().toFile().length());
        }
    }

    private Path log() {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private Path copyWithoutLog() throws Exception {
        return Files.copy(file, folder.resolve("copy.kith"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static long peopleIn(Path copy) {
        try (NetworkStore store = Stores.openReadOnly(copy)) {
            return store.count("Person");
        } catch (NetworkException e) {
            // Copied while it was written.
            return 0;
        }
    }

    private static void put(NetworkStore store, String id, String note) throws NetworkException {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setId(id);
        person.setNote(note);
        try (Batch batch = store.begin("Edit", true)) {
            batch.put(person);
            batch.commit();
        }
    }
}
