package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Entity;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.SearchHit;
import kith.store.Stores;
import kith.store.TimelineQuery;
import kith.store.query.Condition.Words;

/** What was committed before a kill is found though nothing can be written to the file. */
class LateTextsTest {

    @TempDir
    Path folder;
    private Path killed;

    @BeforeEach
    void kill() throws Exception {
        Path file = folder.resolve("n.kith");
        killed = folder.resolve("killed.kith");
        try (NetworkStore store = Stores.create(file)) {
            add(store, person("old", "Zeno Abel"), person("other", "Maria Castro"));
        }
        try (NetworkStore store = Stores.open(file)) {
            Interaction meeting = KithFactory.eINSTANCE.createInteraction();
            meeting.setId("meeting");
            meeting.setAt(Instant.parse("2026-01-01T10:00:00Z"));
            meeting.setSubject("Lighthouse");
            add(store, person("new", "Yara Castro"), person("old", "Zeno Quist"), meeting);
            for (String suffix : List.of("", "-wal", "-lock")) {
                Files.copy(folder.resolve("n.kith" + suffix), folder.resolve("killed.kith" + suffix));
            }
        }
    }

    @Test
    void searchesFindWhatWasCommittedAndNotWhatItWasBefore() throws Exception {
        try (WriteLock lock = WriteLock.take(killed); NetworkStore store = Stores.openReadOnly(killed)) {
            assertThat(store.search("Yara", 10)).extracting(SearchHit::id).containsExactly("new");
            assertThat(store.search("Castro", 10)).extracting(SearchHit::id).containsExactlyInAnyOrder("new", "other");
            assertThat(store.search("Quist", "Person", 10)).extracting(SearchHit::id).containsExactly("old");
            assertThat(store.called("Castro", "Person", 10)).hasSize(2);
            assertThat(store.search("Abel", 10)).isEmpty();
            assertThat(store.search("Lighthouse", 10)).extracting(SearchHit::id).containsExactly("meeting");
            assertThat(store.search("Castro", 1)).hasSize(1);
        }
    }

    @Test
    void listsAndTimelinesFindItByItsWords() throws Exception {
        try (WriteLock lock = WriteLock.take(killed); NetworkStore store = Stores.openReadOnly(killed)) {
            assertThat(store.list(PeopleQuery.ALL.withText("Castro")).ids(0, 10)).containsExactlyInAnyOrder("new", "other");
            assertThat(store.list(PeopleQuery.ALL.withText("Abel")).size()).isZero();
            assertThat(store.list(new TimelineQuery(TimelineQuery.ALL.types(), new Words("Lighthouse", false), List.of())).ids(0, 10)).containsExactly("meeting");
        }
    }

    @Test
    void theIndexesStayBehindAndTheNextReaderFindsItToo() throws Exception {
        try (WriteLock lock = WriteLock.take(killed)) {
            for (int i = 0; i < 2; i++) {
                try (NetworkStore store = Stores.openReadOnly(killed)) {
                    assertThat(store.search("Yara", 10)).hasSize(1);
                }
                try (Database database = new Database(NetworkFile.openReadOnly(killed, NetworkFile.Access.READ))) {
                    assertThat(database.number("SELECT count(*) FROM stale_text")).isEqualTo(3);
                }
            }
        }
    }

    private static Person person(String id, String name) {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setId(id);
        person.setFormattedName(name);
        return person;
    }

    private static void add(NetworkStore store, Entity... entities) throws NetworkException {
        try (Batch batch = store.begin("Add", true)) {
            for (Entity entity : entities) {
                batch.put(entity);
            }
            batch.commit();
        }
    }
}
