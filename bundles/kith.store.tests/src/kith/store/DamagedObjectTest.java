package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Entity;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;

/** One damaged object among sound ones: it stays in the lists, it is named, and the others are read. */
class DamagedObjectTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void damage() throws Exception {
        file = folder.resolve("n.kith");
        try (NetworkStore store = Stores.create(file)) {
            put(store, person("id1", "Yara Castr\u00f3", "first marker"));
            put(store, person("id2", "Ben Osei", "other"));
            Interaction interaction = KithFactory.eINSTANCE.createInteraction();
            interaction.setId("i1");
            interaction.setAt(Instant.parse("2026-03-04T10:00:00Z"));
            interaction.setChannel("kith.call");
            interaction.setSubject("interaction marker");
            interaction.getParticipants().add(person("id2", "Ben Osei", "other"));
            put(store, interaction);
            put(store, person("id1", "Yara Castr\u00f3", "second marker"));
        }
        flip("second marker");
    }

    @Test
    void aCheckKeepsADamagedPersonInTheListsAndSaysWhatCanBeDone() throws Exception {
        for (int round = 0; round < 2; round++) {
            try (NetworkStore store = Stores.open(file)) {
                assertThat(store.check()).hasSize(2).anyMatch(each -> each.contains("id1"))
                        .anyMatch(each -> each.contains("Yara Castr\u00f3") && each.contains("--restore"));
                assertThat(names(store)).containsExactly("Ben Osei", "Yara Castr\u00f3");
                assertThat(store.search("yara castro", 10)).hasSize(1);
                assertThat(store.count("Person")).isEqualTo(2);
            }
        }
    }

    @Test
    void aDamagedInteractionStaysInTheTimeline() throws Exception {
        flip("interaction marker");
        try (NetworkStore store = Stores.open(file)) {
            assertThat(store.check()).isNotEmpty();
            assertThat(store.list(TimelineQuery.ALL).size()).isEqualTo(1);
            assertThat(store.check()).noneMatch(each -> each.contains("list of"));
        }
    }

    @Test
    void aLookWritesNothingAndFindsTheSame() throws Exception {
        byte[] before = Files.readAllBytes(file);
        try (NetworkStore store = Stores.openToLook(file)) {
            assertThat(store.check()).hasSize(2);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void theLastStateInTheHistoryIsTaken() throws Exception {
        try (NetworkStore store = Stores.open(file)) {
            assertThat(store.restoreDamaged()).singleElement().asString().contains("Yara Castr\u00f3");
            assertThat(((Person) store.load("id1").orElseThrow()).getNote()).isEqualTo("first marker");
            store.check();
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void theOthersAreReadAndTheDamagedOneIsNamed() throws Exception {
        List<String> leftOut = new ArrayList<>();
        try (NetworkStore store = Stores.openReadOnly(file)) {
            ReadableObjects objects = new ReadableObjects(store, leftOut::add);
            assertThat(objects.load("id1")).isEmpty();
            assertThat(objects.load("id2")).isPresent();
        }
        assertThat(leftOut).singleElement().asString().contains("Yara Castr\u00f3").contains("id1");
    }

    private static List<String> names(NetworkStore store) {
        return store.list(PeopleQuery.ALL).rows(0, 10).stream().map(PersonRow::name).toList();
    }

    private void flip(String text) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        byte[] sought = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length - sought.length; i++) {
            if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                bytes[i] ^= 1;
            }
        }
        Files.write(file, bytes);
    }

    private static Person person(String id, String name, String note) {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setId(id);
        person.setFormattedName(name);
        person.setNote(note);
        return person;
    }

    private static void put(NetworkStore store, Entity entity) throws NetworkException {
        try (Batch batch = store.begin("Put", true)) {
            batch.put(entity);
            batch.commit();
        }
    }
}
