package kith.contacts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Contact;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;

class CardFileTest {

    @TempDir
    Path folder;

    private NetworkStore store;
    private CardFile cards;

    @BeforeEach
    void create() throws NetworkException {
        store = Stores.create(folder.resolve("network.kith"));
        cards = new CardFile(folder.resolve("cards"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theFileIsCalledByWhomItIsOf() throws Exception {
        Path file = cards.write(store, List.of(person("Amara Osei")));
        assertEquals("Amara Osei.vcf", file.getFileName().toString());
        assertThat(Files.readString(file)).contains("FN:Amara Osei");
    }

    @Test
    void whatWasGivenBeforeGoesWhenTheNextComes() throws Exception {
        Path first = cards.write(store, List.of(person("Amara Osei")));
        Path second = cards.write(store, List.of(person("Ben Adeyemi")));
        assertFalse(Files.exists(first));
        assertTrue(Files.exists(second));
    }

    @Test
    void whatAnEarlierProgramLeftGoes() throws Exception {
        cards.write(store, List.of(person("Amara Osei"), person("Ben Adeyemi")));
        new CardFile(folder.resolve("cards")).sweep();
        assertEquals(0, left());
    }

    @Test
    void sweepingWhereNothingWasGivenIsNoFailure() throws Exception {
        cards.sweep();
        assertFalse(Files.exists(folder.resolve("cards")));
    }

    @Test
    void aFileThatWasTakenIsDeletedWithItsFolder() throws Exception {
        Path file = cards.write(store, List.of(person("Amara Osei")));
        cards.delete(file);
        cards.delete(file);
        assertEquals(0, left());
    }

    private long left() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cards"))) {
            return files.count();
        }
    }

    private static Contact person(String name) {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setFormattedName(name);
        return person;
    }
}
