package kith.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.core.history.ObjectComparison.Outcome;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Two versions of a network, each changed on a computer of its own. */
class NetworkComparisonTest {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;

    @TempDir
    Path folder;

    private Session mine;
    private Session theirs;
    private String amara;
    private String ben;

    @BeforeEach
    void copyANetwork() throws Exception {
        Path file = folder.resolve("a.kith");
        try (Session session = new Session(Stores.create(file), Runnable::run, InstantSource.system())) {
            amara = add(session, "Amara Osei");
            ben = add(session, "Ben Rossi");
        }
        Path copy = Files.copy(file, folder.resolve("b.kith"));
        mine = new Session(Stores.open(file), Runnable::run, InstantSource.system());
        theirs = new Session(Stores.open(copy), Runnable::run, InstantSource.system());
    }

    @AfterEach
    void close() {
        mine.close();
        theirs.close();
    }

    @Test
    void bringsOverWhatOneVersionAloneHasChangedAsOneStep() throws Exception {
        edit(mine, amara, person -> person.setNote("mine"));
        edit(theirs, ben, person -> person.setNote("theirs"));
        String added = add(mine, "Chen Wei");
        NetworkComparison comparison = compare();
        assertTrue(comparison.isRelated());
        assertEquals(List.of(Outcome.ADDED, Outcome.CHANGED), comparison.objects().stream().map(ObjectComparison::outcome).toList());
        comparison.bringOver(theirs, Set.of());
        assertEquals("mine", person(theirs, amara).getNote());
        assertEquals("theirs", person(theirs, ben).getNote());
        assertEquals("Chen Wei", person(theirs, added).getFormattedName());
        theirs.undo();
        assertTrue(theirs.find(Person.class, added).isEmpty());
        assertEquals(null, person(theirs, amara).getNote());
    }

    @Test
    void mergesWhatBothHaveChangedInDifferentFields() throws Exception {
        edit(mine, amara, person -> person.setNote("mine"));
        edit(theirs, amara, person -> person.setPronouns("she"));
        compare().bringOver(theirs, Set.of());
        assertEquals("mine", person(theirs, amara).getNote());
        assertEquals("she", person(theirs, amara).getPronouns());
    }

    @Test
    void listsWhatBothHaveChangedAndTakesWhatIsChosen() throws Exception {
        edit(mine, amara, person -> person.setNote("mine"));
        edit(theirs, amara, person -> person.setNote("theirs"));
        ObjectComparison object = compare().objects().getFirst();
        assertEquals(Outcome.CONFLICT, object.outcome());
        assertEquals(List.of("mine"), object.mine().stream().map(Difference::to).toList());
        assertEquals(List.of("theirs"), object.theirs().stream().map(Difference::to).toList());
        compare().bringOver(theirs, Set.of());
        assertEquals("theirs", person(theirs, amara).getNote());
        compare().bringOver(theirs, Set.of(amara));
        assertEquals("mine", person(theirs, amara).getNote());
    }

    @Test
    void leavesOutWhatIsNotWanted() throws Exception {
        edit(mine, amara, person -> person.setNote("mine"));
        edit(mine, ben, person -> person.setNote("mine"));
        String added = add(mine, "Chen Wei");
        edit(mine, amara, person -> person.getDistinctFrom().add(person(mine, added)));
        compare().bringOver(theirs, Set.of(), Set.of(ben, added));
        assertEquals("mine", person(theirs, amara).getNote());
        assertEquals(null, person(theirs, ben).getNote());
        assertTrue(theirs.find(Person.class, added).isEmpty());
        assertEquals(List.of(), person(theirs, amara).getDistinctFrom());
        assertEquals(List.of(), theirs.check());
    }

    @Test
    void leavesWhatWasChangedAfterTheComparison() throws Exception {
        edit(mine, amara, person -> person.setNote("mine"));
        mine.execute("Remove", () -> mine.remove(person(mine, ben)));
        NetworkComparison comparison = compare();
        edit(theirs, amara, person -> person.setNote("since"));
        edit(theirs, ben, person -> person.setNote("since"));
        comparison.bringOver(theirs, Set.of());
        assertEquals("since", person(theirs, amara).getNote());
        assertEquals("since", person(theirs, ben).getNote());
    }

    @Test
    void removesWhatWasRemovedUnlessItWasChanged() throws Exception {
        mine.execute("Remove", () -> mine.remove(person(mine, amara)));
        mine.execute("Remove", () -> mine.remove(person(mine, ben)));
        edit(theirs, ben, person -> person.setNote("theirs"));
        compare().bringOver(theirs, Set.of());
        assertTrue(theirs.find(Person.class, amara).isEmpty());
        assertEquals("theirs", person(theirs, ben).getNote());
    }

    @Test
    void leavesReferencesOutToWhatIsGone() throws Exception {
        Interaction interaction = MODEL.createInteraction();
        interaction.setSubject("Call");
        mine.execute("Log", () -> {
            mine.create(interaction);
            interaction.getParticipants().add(person(mine, amara));
            interaction.getParticipants().add(person(mine, ben));
        });
        theirs.execute("Remove", () -> theirs.remove(person(theirs, amara)));
        compare().bringOver(theirs, Set.of());
        Interaction there = theirs.find(Interaction.class, interaction.getId()).orElseThrow();
        assertEquals(List.of(ben), there.getParticipants().stream().map(Person::getId).toList());
        assertEquals(List.of(), theirs.check());
    }

    @Test
    void leavesNoReferenceToWhatIsRemoved() throws Exception {
        mine.execute("Remove", () -> mine.remove(person(mine, ben)));
        Interaction interaction = MODEL.createInteraction();
        interaction.setSubject("Call");
        theirs.execute("Log", () -> {
            theirs.create(interaction);
            interaction.getParticipants().add(person(theirs, amara));
            interaction.getParticipants().add(person(theirs, ben));
        });
        compare().bringOver(theirs, Set.of());
        assertTrue(theirs.find(Person.class, ben).isEmpty());
        Interaction there = theirs.find(Interaction.class, interaction.getId()).orElseThrow();
        assertEquals(List.of(amara), there.getParticipants().stream().map(Person::getId).toList());
        assertEquals(List.of(), theirs.check());
    }

    @Test
    void bringsOverWhatASessionHasChangedWhoseFileWasOverwritten() throws Exception {
        edit(mine, amara, person -> person.setNote("mine"));
        edit(mine, ben, person -> person.setNote("mine too"));
        String added = add(mine, "Chen Wei");
        edit(theirs, ben, person -> person.setNote("theirs"));
        String other = add(theirs, "Dora Lind");
        Path file = theirs.getStore().getFile();
        theirs.close();
        Files.write(mine.getStore().getFile(), Files.readAllBytes(file));
        Path saved = mine.getStore().fileChange().orElseThrow().savedAs().orElseThrow();
        theirs = new Session(Stores.open(file), Runnable::run, InstantSource.system());
        try (NetworkStore changes = Stores.openReadOnly(saved)) {
            NetworkComparison comparison = NetworkComparison.of(changes, theirs.getStore());
            assertTrue(comparison.isRelated());
            assertEquals(Set.of(Outcome.ADDED, Outcome.CHANGED, Outcome.CONFLICT),
                    comparison.objects().stream().map(ObjectComparison::outcome).collect(Collectors.toSet()));
            comparison.bringOver(theirs, Set.of());
        }
        assertEquals("mine", person(theirs, amara).getNote());
        assertEquals("theirs", person(theirs, ben).getNote());
        assertEquals("Chen Wei", person(theirs, added).getFormattedName());
        assertEquals("Dora Lind", person(theirs, other).getFormattedName());
    }

    @Test
    void findsNothingTheSecondTime() throws Exception {
        edit(mine, amara, person -> person.setNote("mine"));
        add(mine, "Chen Wei");
        compare().bringOver(theirs, Set.of());
        assertEquals(List.of(), compare().objects());
    }

    @Test
    void knowsThatAnotherNetworkIsNoVersionOfIt() throws Exception {
        try (Session other = new Session(Stores.create(folder.resolve("other.kith")), Runnable::run, InstantSource.system())) {
            add(other, "Dora Lind");
            assertFalse(NetworkComparison.of(other.getStore(), theirs.getStore()).isRelated());
        }
    }

    private NetworkComparison compare() {
        return NetworkComparison.of(mine.getStore(), theirs.getStore());
    }

    private static String add(Session session, String name) throws NetworkException {
        Person person = MODEL.createPerson();
        person.setFormattedName(name);
        session.execute("Add", () -> session.create(person));
        return person.getId();
    }

    private static void edit(Session session, String id, Consumer<Person> change) throws NetworkException {
        session.execute("Edit", () -> change.accept(person(session, id)));
    }

    private static Person person(Session session, String id) {
        return session.find(Person.class, id).orElseThrow();
    }
}
