package kith.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.KithFactory;
import kith.model.Person;

/** Looking for damage where nothing can be mended, and deleting networks. */
class ReadOnlyCheckTest {

    @TempDir
    Path folder;

    @Test
    void soundNetworkIsFoundSoundAndLeftAsItWas() throws Exception {
        Path file = network();
        byte[] before = Files.readAllBytes(file);
        try (NetworkStore store = Stores.openReadOnly(file)) {
            assertEquals(List.of(), store.check());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void deletingTakesAlsoWhatLiesBeside() throws Exception {
        Path file = network();
        Files.createFile(folder.resolve("network.kith-wal"));
        Files.createFile(folder.resolve("network.kith-shm"));
        Stores.delete(file);
        Stores.delete(file);
        assertEquals(List.of(), List.of(folder.toFile().list()));
    }

    private Path network() throws Exception {
        Path file = folder.resolve("network.kith");
        try (NetworkStore store = Stores.create(file)) {
            Batch batch = store.begin("Sample", true);
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setId("zoe");
            person.setFormattedName("Zoë Example");
            batch.put(person);
            batch.commit();
        }
        return file;
    }
}
