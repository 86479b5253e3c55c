package kith.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Attachment;
import kith.model.Attendee;
import kith.model.Blob;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.CustomValue;
import kith.model.Email;
import kith.model.Entity;
import kith.model.Event;
import kith.model.Exchange;
import kith.model.Interaction;
import kith.model.Organization;
import kith.model.Person;
import kith.model.Relation;

/** Who is erased is nowhere in the file any more, and everybody else is as before. */
class EraseTest extends SmallObjects {

    /** Words that nothing else in the file has: full-text indexes keep them in parts, so each begins in its own way. */
    private static final List<String> TRACES = List.of("Quetzalina Vorpalsson", "quetzalina vorpalsson", "quetzalina", "vorpalsson",
            "Quetzalina", "xylo@vorpal.example", "Jabberwocky", "jabberwock", "Bandersnatch", "snark-hunter");

    @TempDir
    Path folder;

    private final Person erased = person("Quetzalina Vorpalsson");
    private final Person ben = person("Ben Adeyemi");
    private final Organization clinic = organization("City Clinic");
    private final Interaction talk = interaction("Lunch", NOON, erased, ben);
    private final Event event = MODEL.createEvent();
    private final Exchange exchange = MODEL.createExchange();
    private final CustomField field = MODEL.createCustomField();
    private NetworkStore store;

    @BeforeEach
    void create() throws Exception {
        store = Stores.create(folder.resolve("network.kith"));
        Email email = MODEL.createEmail();
        email.setAddress("xylo@vorpal.example");
        erased.getEmails().add(email);
        erased.setNote("Jabberwocky");
        erased.getTags().add("snark-hunter");
        erased.getTags().add("alumni");
        Attachment attachment = MODEL.createAttachment();
        attachment.setName("Bandersnatch");
        attachment.setData(Blob.of("Bandersnatch in a file".getBytes(StandardCharsets.UTF_8)));
        erased.getAttachments().add(attachment);
        join(erased, clinic, "Jabberwocky");
        Relation relation = MODEL.createRelation();
        relation.setName("Quetzalina Vorpalsson");
        relation.setPerson(erased);
        ben.getRelations().add(relation);
        field.setId(id());
        field.setName("Mentor");
        field.setType(CustomFieldType.PERSON);
        CustomValue value = MODEL.createCustomValue();
        value.setField(field);
        value.setTarget(erased);
        ben.getCustomValues().add(value);
        event.setId(id());
        event.setTitle("Fair");
        event.getAttendees().add(attendee(erased, "Quetzalina Vorpalsson"));
        event.getAttendees().add(attendee(null, "Ben"));
        exchange.setId(id());
        exchange.getPeople().add(erased);
        for (Entity entity : List.of(field, clinic, erased, ben, talk, event, exchange)) {
            put("Add " + Titles.of(entity), entity);
        }
        store.search("quetzalina", 5);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void nothingOfThemIsLeftInTheFileOrItsLog() throws Exception {
        changeALot();
        assertEquals(TRACES, traces(), "what is looked for was there");
        Erasure erasure = store.erase(Set.of(erased.getId()));
        assertTrue(erasure.overwritten());
        assertEquals(List.of(), traces());
        store.close();
        assertEquals(List.of(), traces(), "after closing");
        store = Stores.open(folder.resolve("network.kith"));
        assertEquals(List.of(), store.check());
        assertEquals(List.of(), traces(), "after a check");
    }

    @Test
    void anErasureThatWasInterruptedIsFinishedWhenTheNetworkIsOpenedNext() throws Exception {
        changeALot();
        try (Batch batch = store.begin("", false)) {
            batch.remove(erased.getId());
            batch.commit();
        }
        Path mark = folder.resolve("network.kith-erasing");
        Files.createFile(mark);
        store.close();
        assertFalse(traces().isEmpty());
        Path file = folder.resolve("network.kith");
        long before = Files.size(file);
        store = Stores.open(file);
        for (int i = 0; i < 1000 && Files.exists(mark); i++) {
            Thread.sleep(10);
        }
        assertFalse(Files.exists(mark));
        assertTrue(Files.size(file) < before);
        assertEquals(List.of(), store.check());
    }

    @Test
    void nothingIsMarkedWhenAllIsDone() throws Exception {
        store.erase(Set.of(erased.getId()));
        assertFalse(Files.exists(folder.resolve("network.kith-erasing")));
    }

    @Test
    void nothingIsLeftWhileOthersRead() throws Exception {
        Listing<PersonRow> people = store.list(PeopleQuery.ALL);
        people.rows(0, 10);
        store.erase(Set.of(erased.getId()));
        assertEquals(List.of(), traces());
        assertEquals(Arrays.asList("Ben Adeyemi", null), people.rows(0, 10).stream().map(row -> row == null ? null : row.name()).toList());
    }

    @Test
    void othersKeepTheirOwn() throws Exception {
        ChangeSet changes = store.erase(Set.of(erased.getId())).changes();
        assertEquals(List.of("Ben Adeyemi"), store.list(InteractionQuery.ALL).rows(0, 10).getFirst().people());
        assertEquals(1, ((Event) load(event)).getAttendees().size());
        assertEquals(0, ((Person) load(ben)).getRelations().size());
        assertEquals(0, load(ben).getCustomValues().size());
        assertEquals(0, ((Exchange) load(exchange)).getPeople().size());
        assertTrue(changes.changes().contains(new Change(erased.getId(), "Person", Change.Kind.REMOVED)));
        assertTrue(changes.changes().contains(new Change(talk.getId(), "Interaction", Change.Kind.CHANGED)));
        assertEquals(0, store.tags().size());
        assertEquals(1, store.count("Person"));
        assertEquals(List.of(), store.check());
    }

    @Test
    void theHistoryOfOthersGoesOnWithoutThem() throws Exception {
        talk.setSubject("Long lunch");
        put("Change " + Titles.of(erased), talk);
        store.erase(Set.of(erased.getId()));
        List<HistoryEntry> entries = store.history().entries(talk.getId(), History.NEWEST, 10);
        assertEquals(List.of("Change \u2026", "Add Lunch"), entries.stream().map(entry -> entry.occasion().label()).toList());
        Interaction before = (Interaction) store.history().before(talk.getId(), entries.getFirst().transaction()).orElseThrow();
        assertEquals("Lunch", before.getSubject());
        assertEquals(1, before.getParticipants().size());
        try (Batch batch = store.begin("Undo", true)) {
            assertEquals(Set.of(), batch.revert(entries.getFirst().transaction()));
            batch.commit();
        }
        assertEquals("Lunch", ((Interaction) load(talk)).getSubject());
        assertEquals(List.of("Ben Adeyemi"), store.list(InteractionQuery.ALL).rows(0, 10).getFirst().people());
    }

    @Test
    void whatOthersSaidOfThemInThePastNamesNobody() throws Exception {
        exchange.setText("Introduction: Quetzalina Vorpalsson and Ben");
        put("Introduce", exchange);
        exchange.setText("Introduction");
        put("Say less", exchange);
        store.erase(Set.of(erased.getId()));
        assertEquals(List.of(), traces());
    }

    @Test
    void theirOwnHistoryIsGone() throws Exception {
        store.erase(Set.of(erased.getId()));
        assertEquals(0, store.history().size(erased.getId()));
        assertEquals(Optional.empty(), store.history().last(erased.getId()));
        assertFalse(store.history().entries(History.NEWEST, 50).stream().anyMatch(entry -> entry.occasion().label().contains("Quetz")));
    }

    @Test
    void whoWasRemovedBeforeIsErasedAfterwards() throws Exception {
        event.getAttendees().getFirst().setPerson(null);
        put("Keep the name", event);
        ben.getRelations().getFirst().setPerson(null);
        ben.getCustomValues().clear();
        put("Keep the name", ben);
        try (Batch batch = store.begin("Remove", true)) {
            batch.remove(erased.getId());
            batch.commit();
        }
        store.erase(Set.of(erased.getId()));
        assertEquals(List.of(), traces());
        assertEquals(1, ((Event) load(event)).getAttendees().size());
    }

    @Test
    void whatHappenedWithThemAloneCanBeErasedToo() throws Exception {
        Interaction alone = interaction("Jabberwocky over tea", NOON, erased);
        put("Log Jabberwocky", alone);
        store.erase(Set.of(erased.getId(), alone.getId()));
        assertEquals(1, store.count("Interaction"));
        assertEquals(0, store.history().size(alone.getId()));
        assertEquals(List.of(), traces());
    }

    @Test
    void aFileThatAnotherHasTooIsKept() throws Exception {
        byte[] content = "the same file".getBytes(StandardCharsets.UTF_8);
        for (Person person : List.of(erased, ben)) {
            Attachment attachment = MODEL.createAttachment();
            attachment.setData(Blob.of(content));
            person.getAttachments().add(attachment);
            put("Attach", person);
        }
        store.erase(Set.of(erased.getId()));
        assertArrayEquals(content, load(ben).getAttachments().getFirst().getData().bytes());
    }

    @Test
    void whoIsNotKnownIsPassedOver() throws Exception {
        Erasure erasure = store.erase(Set.of("nobody"));
        assertEquals(List.of(), erasure.changes().changes());
        assertFalse(Stores.knows(store.getFile(), "nobody"));
    }

    @Test
    void aNetworkSaysWhetherItKnowsSomebody() throws Exception {
        Path copy = folder.resolve("copy.kith");
        Stores.copy(store.getFile(), copy, percent -> { });
        store.erase(Set.of(erased.getId()));
        assertFalse(Stores.knows(store.getFile(), erased.getId()));
        assertTrue(Stores.knows(copy, erased.getId()));
    }

    @Test
    void somebodyNewIsAddedAfterwards() throws Exception {
        store.erase(Set.of(erased.getId()));
        put("Add", person("Cleo"));
        assertEquals(List.of("Ben Adeyemi", "Cleo"), store.list(PeopleQuery.ALL).rows(0, 10).stream().map(PersonRow::name).toList());
        assertEquals(1, store.search("cleo", 5).size());
        assertEquals(List.of(), store.check());
    }

    /** Leaves old rows behind everywhere, as years of use do. */
    private void changeALot() throws Exception {
        for (int i = 0; i < 40; i++) {
            erased.setNote("Jabberwocky " + i + " " + "Quetzalina Vorpalsson ".repeat(20));
            put("Change Quetzalina Vorpalsson", erased);
            talk.setNote("Note " + i);
            put("Change Lunch", talk);
            if (i % 10 == 0) {
                // A list by words has the full-text indexes written.
                store.list(PeopleQuery.ALL.withText("jabberwocky")).size();
            }
        }
        try (Batch batch = store.begin(Occasion.of("Import", "Quetzalina Vorpalsson.vcf"))) {
            ben.setNote("imported");
            batch.put(ben);
            batch.commit();
        }
    }

    private void put(String label, Entity entity) throws NetworkException {
        try (Batch batch = store.begin(label, true)) {
            batch.put(entity);
            batch.commit();
        }
    }

    private Entity load(Entity entity) {
        return store.load(entity.getId()).orElseThrow();
    }

    private static Attendee attendee(Person person, String name) {
        Attendee attendee = MODEL.createAttendee();
        attendee.setPerson(person);
        attendee.setName(name);
        return attendee;
    }

    /** Returns which words stand somewhere in the bytes of the file or of what is kept beside it. */
    private List<String> traces() throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "network.kith*")) {
            for (Path file : files) {
                bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).append('\n');
            }
        }
        List<String> found = new ArrayList<>(TRACES);
        found.removeIf(trace -> bytes.indexOf(trace) < 0);
        if (bytes.indexOf(erased.getId()) >= 0 && found.isEmpty()) {
            found.add(erased.getId());
        }
        return found;
    }
}
