package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Person;
import kith.store.Change.Kind;

class HistoryTest extends SmallObjects {

    @TempDir
    Path folder;

    private final Person amara = person("Amara Osei");
    private final Person ben = person("Ben Adeyemi");
    private NetworkStore store;
    private History history;

    @BeforeEach
    void create() throws Exception {
        store = Stores.create(folder.resolve("network.kith"));
        history = store.history();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void tellsWhatWasDoneByWhomAndFromWhereTheNewestFirst() throws Exception {
        try (Batch batch = store.begin(Occasion.of("Import", "friends.vcf"))) {
            batch.put(amara);
            batch.put(ben);
            batch.commit();
        }
        rename(amara, "Amara Mensah");
        List<HistoryEntry> entries = history.entries(History.NEWEST, 10);
        assertEquals(List.of("Rename", "Import"), entries.stream().map(entry -> entry.occasion().label()).toList());
        assertEquals(2, entries.get(1).objects());
        assertEquals("friends.vcf", entries.get(1).occasion().source());
        assertEquals(System.getProperty("user.name"), entries.get(1).occasion().author());
        assertEquals(List.of(entries.get(1)), history.entries(entries.get(0).transaction(), 10));
        assertEquals(2, history.size());
    }

    @Test
    void tellsWhatBecameOfOneObject() throws Exception {
        put(amara);
        put(ben);
        long renamed = rename(amara, "Amara Mensah");
        long removed = remove(amara);
        assertEquals(List.of(Kind.REMOVED, Kind.CHANGED, Kind.ADDED),
                history.entries(amara.getId(), History.NEWEST, 10).stream().map(HistoryEntry::kind).toList());
        assertEquals(Optional.of("Amara Osei"), history.before(amara.getId(), renamed).map(Titles::of));
        assertEquals(Optional.of("Amara Mensah"), history.after(amara.getId(), renamed).map(Titles::of));
        assertEquals(Optional.empty(), history.after(amara.getId(), removed));
        assertEquals(Optional.of("Amara Mensah"), history.last(amara.getId()).map(Titles::of));
        assertEquals(Optional.empty(), history.last(ben.getId()));
        assertEquals(Set.of(amara.getId()), history.missing(Set.of(amara.getId(), ben.getId())));
    }

    @Test
    void knowsWhatWasRemovedAndIsNotThereAgain() throws Exception {
        put(amara);
        put(ben);
        rename(amara, "Amara Mensah");
        remove(amara);
        remove(ben);
        assertEquals(Set.of(amara.getId(), ben.getId()), history.removed("Person").keySet());
        assertEquals("Amara Mensah", Titles.of(history.removed("Person").get(amara.getId())));
        put(ben);
        assertEquals(Set.of(amara.getId()), history.removed("Person").keySet());
        assertEquals(Set.of(), history.removed("Event").keySet());
    }

    @Test
    void tellsWhatATransactionDidToEachObjectInPages() throws Exception {
        put(amara);
        long transaction;
        try (Batch batch = store.begin("Several", true)) {
            amara.setFormattedName("Amara Mensah");
            batch.put(amara);
            batch.put(ben);
            transaction = batch.commit().transaction();
        }
        Change changed = new Change(amara.getId(), "Person", Kind.CHANGED);
        Change added = new Change(ben.getId(), "Person", Kind.ADDED);
        assertEquals(List.of(changed, added), history.changes(transaction, null, 10));
        assertEquals(List.of(changed), history.changes(transaction, null, 1));
        assertEquals(List.of(added), history.changes(transaction, amara.getId(), 1));
    }

    @Test
    void whatWasChangedSinceIsNotReverted() throws Exception {
        long added;
        try (Batch batch = store.begin("Import", true)) {
            batch.put(amara);
            batch.put(ben);
            added = batch.commit().transaction();
        }
        rename(amara, "Amara Mensah");
        try (Batch batch = store.begin("Undo", true)) {
            assertEquals(Set.of(amara.getId()), batch.revert(added));
            batch.commit();
        }
        assertEquals(Set.of(ben.getId()), history.missing(Set.of(amara.getId(), ben.getId())));
        assertEquals(Optional.of("Amara Mensah"), store.load(amara.getId()).map(Titles::of));
    }

    @Test
    void anEarlierTransactionIsRevertedOnceTheLaterOnesAre() throws Exception {
        put(amara);
        long first = rename(amara, "Amara Mensah");
        long second = rename(amara, "Amara Boateng");
        try (Batch batch = store.begin("Undo", true)) {
            assertEquals(Set.of(), batch.revert(second));
            assertEquals(Set.of(), batch.revert(first));
            batch.commit();
        }
        assertEquals(Optional.of("Amara Osei"), store.load(amara.getId()).map(Titles::of));
    }

    @Test
    void forgetsAPurgedObjectAndKeepsTheRest() throws Exception {
        put(amara);
        try (Batch batch = store.begin("Several", true)) {
            amara.setFormattedName("Amara Mensah");
            batch.put(amara);
            batch.put(ben);
            batch.commit();
        }
        try (Batch batch = store.begin("Erase", true)) {
            batch.remove(amara.getId());
            batch.purge(amara.getId());
            batch.commit();
        }
        assertEquals(0, history.size(amara.getId()));
        assertEquals(List.of(1), history.entries(History.NEWEST, 10).stream().map(HistoryEntry::objects).toList());
        assertEquals(Optional.empty(), history.last(amara.getId()));
    }

    private long put(Person person) throws NetworkException {
        try (Batch batch = store.begin("Add", true)) {
            batch.put(person);
            return batch.commit().transaction();
        }
    }

    private long rename(Person person, String name) throws NetworkException {
        try (Batch batch = store.begin("Rename", true)) {
            person.setFormattedName(name);
            batch.put(person);
            return batch.commit().transaction();
        }
    }

    private long remove(Person person) throws NetworkException {
        try (Batch batch = store.begin("Remove", true)) {
            batch.remove(person.getId());
            return batch.commit().transaction();
        }
    }
}
