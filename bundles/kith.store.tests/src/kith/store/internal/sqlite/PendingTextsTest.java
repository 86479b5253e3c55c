package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
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

/** What was committed a moment ago is found before the full-text indexes of the file have it. */
class PendingTextsTest {

    private static final List<String> WORDS = List.of("amber", "amberley", "birch", "cedar", "Zoë", "o'neill", "+49 30 1234", "łódź",
            "müller", "dove-cote", "x1", "x12");

    @TempDir
    Path folder;
    private Path file;
    private NetworkStore store;

    @BeforeEach
    void create() throws Exception {
        file = folder.resolve("n.kith");
        store = Stores.create(file);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void searchesFindWhatWasCommittedAndLeaveTheFileBehind() throws Exception {
        put(person("one", "Zeno Abel", ""), person("two", "Maria Castro", "plays the oboe"));
        store.search("warm", 1);
        put(person("one", "Zeno Quist", "reads"), interaction("three", "Lighthouse"));
        assertThat(found("Quist")).containsExactly("one");
        assertThat(found("Abel")).isEmpty();
        assertThat(found("reads")).containsExactly("one");
        assertThat(found("Light")).containsExactly("three");
        assertThat(found("oboe")).containsExactly("two");
        assertThat(ids(store.search("Quist", "Person", 9))).containsExactly("one");
        assertThat(ids(store.search("Quist", "Organization", 9))).isEmpty();
        assertThat(ids(store.called("Lighthouse", "Interaction", 9))).containsExactly("three");
        assertThat(ids(store.called("reads", "Person", 9))).isEmpty();
        assertThat(behind()).isEqualTo(2);
    }

    @Test
    void aRemovedObjectIsNotFound() throws Exception {
        put(person("one", "Zeno Abel", ""), person("two", "Zeno Castro", ""));
        assertThat(found("Zeno")).containsExactlyInAnyOrder("one", "two");
        try (Batch batch = store.begin("Remove", true)) {
            batch.remove("one");
            batch.commit();
        }
        assertThat(found("Zeno")).containsExactly("two");
        assertThat(behind()).isPositive();
    }

    @Test
    void theLimitCountsHitsOfBothIndexes() throws Exception {
        for (int i = 0; i < 8; i++) {
            put(person("old" + i, "Birch " + i, ""));
        }
        store.list(PeopleQuery.ALL.withText("warm")).size();
        put(person("old1", "Cedar", ""), person("new", "Birch", ""), person("old2", "Birch", ""));
        assertThat(found("birch")).hasSize(8).doesNotContain("old1").startsWith("old2");
        assertThat(store.search("birch", 7)).hasSize(7);
        assertThat(store.search("birch", 1)).hasSize(1);
    }

    @Test
    void findsTheEditsOfMoreObjectsThanAreKept() throws Exception {
        assertThat(found("amber")).isEmpty();
        for (int i = 0; i < 150; i++) {
            put(person("p" + i, "Amber " + i, "first"));
        }
        assertThat(store.search("amber", 1000)).hasSize(150);
        assertThat(behind()).isZero();
        for (int i = 0; i < 150; i++) {
            put(person("p" + i, "Birch " + i, "second"));
            assertThat(found("birch")).contains("p" + i);
            assertThat(found("first")).doesNotContain("p" + i);
        }
        assertThat(store.search("birch", 1000)).hasSize(150);
    }

    @Test
    void largeTransactionsTakeThePlaceOfWhatWasPending() throws Exception {
        put(person("p0", "Amber", ""));
        assertThat(found("amber")).containsExactly("p0");
        Entity[] many = new Entity[100];
        for (int i = 0; i < many.length; i++) {
            many[i] = person("p" + i, "Birch " + i, "");
        }
        put(many);
        assertThat(found("amber")).isEmpty();
        assertThat(store.search("birch", 1000)).hasSize(100);
        put(person("p7", "Amber", ""));
        assertThat(found("amber")).containsExactly("p7");
        assertThat(store.search("birch", 1000)).hasSize(99);
    }

    @Test
    void findsTheSameBeforeAndAfterTheIndexesAreWritten() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            for (int i = random.nextInt(12); i >= 0; i--) {
                change(random);
            }
            List<Set<String>> before = new ArrayList<>();
            for (String word : WORDS) {
                before.add(new HashSet<>(found(word)));
            }
            // A list by words has them written.
            store.list(PeopleQuery.ALL.withText("nobody")).size();
            assertThat(behind()).isZero();
            for (int i = 0; i < WORDS.size(); i++) {
                assertThat(before.get(i)).as("%s in round %s", WORDS.get(i), round).isEqualTo(new HashSet<>(found(WORDS.get(i))));
            }
        }
    }

    @Test
    void everyEditIsFoundAtOnceWhileTheIndexesAreWrittenAndOthersSearch() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Thread others = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                store.list(PeopleQuery.ALL.withText("nobody")).size();
                store.search("word", 5);
            }
        });
        try {
            for (int i = 0; i < 300; i++) {
                put(person("p" + i % 7, "Somebody", "word" + i));
                assertThat(found("word" + i)).containsExactly("p" + i % 7);
                assertThat(i < 7 ? List.of() : found("word" + (i - 7) + "x")).isEmpty();
            }
        } finally {
            done.set(true);
            others.join();
        }
    }

    private void change(Random random) throws NetworkException {
        String id = Integer.toString(random.nextInt(30));
        if (random.nextInt(5) == 0) {
            try (Batch batch = store.begin("Remove", true)) {
                batch.remove(id);
                batch.commit();
            }
            return;
        }
        String words = WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
        put(Integer.parseInt(id) % 2 == 0 ? person(id, words, WORDS.get(random.nextInt(WORDS.size()))) : interaction(id, words));
    }

    private List<String> found(String words) {
        return ids(store.search(words, 200));
    }

    private static List<String> ids(List<SearchHit> hits) {
        return hits.stream().map(SearchHit::id).toList();
    }

    /** Returns with how many objects the indexes of the file are behind. */
    private long behind() throws Exception {
        try (Database database = new Database(NetworkFile.connect(file, NetworkFile.Access.PEEK))) {
            return database.number("SELECT count(*) FROM stale_text");
        }
    }

    private void put(Entity... entities) throws NetworkException {
        try (Batch batch = store.begin("Edit", true)) {
            for (Entity entity : entities) {
                batch.put(entity);
            }
            batch.commit();
        }
    }

    private static Person person(String id, String name, String note) {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setId(id);
        person.setFormattedName(name);
        person.setNote(note);
        return person;
    }

    private static Interaction interaction(String id, String subject) {
        Interaction interaction = KithFactory.eINSTANCE.createInteraction();
        interaction.setId(id);
        interaction.setAt(Instant.parse("2026-01-01T10:00:00Z"));
        interaction.setSubject(subject);
        return interaction;
    }
}
