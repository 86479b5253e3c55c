package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kith.model.Person;
import kith.store.Batch;
import kith.store.Change;
import kith.store.History;
import kith.store.HistoryEntry;
import kith.store.NetworkException;
import kith.store.Occasion;

/** What commands, parts of commands and batches leave when they fail, and what undo and redo make of them. */
class UndoTest extends SessionFixture {

    @Test
    void eachCommandIsOneTransactionAndOneStepOfUndo() throws Exception {
        session.execute("Add two", () -> {
            session.create(named("Amara Osei"));
            session.create(named("Ben Adeyemi"));
        });
        assertEquals(1, heard.size());
        assertEquals(Optional.of("Add two"), session.undoLabel());
        session.undo();
        assertEquals(List.of(), names());
        assertEquals(Optional.empty(), session.undoLabel());
        session.redo();
        assertEquals(List.of("Amara Osei", "Ben Adeyemi"), names());
        assertEquals(Optional.of("Add two"), session.undoLabel());
    }

    @Test
    void undoBringsTheSameObjectBackToWhatItWas() throws Exception {
        Person amara = person("Amara Osei");
        session.execute("Rename", () -> amara.setFormattedName("Amara Mensah"));
        session.undo();
        assertEquals("Amara Osei", amara.getFormattedName());
        session.redo();
        assertEquals("Amara Mensah", amara.getFormattedName());
    }

    @Test
    void undoWorksOnObjectsThatNobodyHolds() throws Exception {
        String id = person("Amara Osei").getId();
        session.execute("Rename", () -> session.find(Person.class, id).orElseThrow().setFormattedName("Amara Mensah"));
        System.gc();
        session.undo();
        assertEquals(List.of("Amara Osei"), names());
    }

    @Test
    void aNewCommandEndsWhatCouldBeRedone() throws Exception {
        person("Amara Osei");
        session.undo();
        person("Ben Adeyemi");
        assertEquals(Optional.empty(), session.redoLabel());
    }

    @Test
    void aFailingCommandLeavesEverythingAsItWas() throws Exception {
        Person amara = person("Amara Osei");
        assertThrows(ArithmeticException.class, () -> session.execute("Fail", () -> {
            amara.setFormattedName("Broken");
            session.create(named("New"));
            throw new ArithmeticException();
        }));
        assertEquals("Amara Osei", amara.getFormattedName());
        assertEquals(List.of("Amara Osei"), names());
        session.execute("Rename", () -> amara.setFormattedName("Amara Mensah"));
        assertEquals(List.of("Amara Mensah"), names());
    }

    @Test
    void aCommandInsideACommandIsAPartOfIt() throws Exception {
        session.execute("Outer", () -> {
            try {
                session.execute("Inner", () -> session.create(named("Amara Osei")));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            session.create(named("Ben Adeyemi"));
        });
        assertEquals(Optional.of("Outer"), session.undoLabel());
        session.undo();
        assertEquals(List.of(), names());
    }

    @Test
    void aFailingPartOfACommandIsTakenBackAloneWhenTheCommandGoesOn() throws Exception {
        Person amara = person("Amara Osei");
        Person ben = person("Ben Adeyemi");
        session.execute("Outer", () -> {
            amara.setPronouns("she");
            amara.getEmails().add(email("amara@example.org"));
            assertThrows(ArithmeticException.class, () -> session.execute("Inner", () -> {
                amara.setFormattedName("Broken");
                amara.getEmails().remove(0).setAddress("broken@example.org");
                ben.setFormattedName("Broken");
                session.remove(ben);
                session.create(named("New"));
                throw new ArithmeticException();
            }));
            amara.getTags().add("alumni");
        });
        assertEquals(List.of("Amara Osei", "Ben Adeyemi"), names());
        assertEquals("Ben Adeyemi", ben.getFormattedName());
        Person stored = (Person) session.getStore().load(amara.getId()).orElseThrow();
        assertEquals("she", stored.getPronouns());
        assertEquals("amara@example.org", stored.getEmails().get(0).getAddress());
        assertEquals("amara@example.org", amara.getEmails().get(0).getAddress());
        assertEquals(List.of("alumni"), stored.getTags());
        assertEquals(List.of(new Change(amara.getId(), "Person", Change.Kind.CHANGED)), heard.getLast().changes());
    }

    @Test
    void partsThatFailOneAfterAnotherAreEachTakenBack() throws Exception {
        Person amara = person("Amara Osei");
        session.execute("Outer", () -> {
            amara.setPronouns("she");
            for (int i = 0; i < 2; i++) {
                assertThrows(ArithmeticException.class, () -> session.execute("Inner", () -> {
                    amara.setPronouns("they");
                    throw new ArithmeticException();
                }));
            }
        });
        assertEquals("she", amara.getPronouns());
        assertEquals("she", ((Person) session.getStore().load(amara.getId()).orElseThrow()).getPronouns());
    }

    @Test
    void aBatchIsRefusedInsideACommand() throws Exception {
        Person amara = person("Amara Osei");
        session.execute("Outer", () -> {
            amara.setPronouns("she");
            assertThrows(IllegalStateException.class, () -> session.runBatch("Import", batch -> batch.remove(amara.getId())));
        });
        assertEquals(List.of("Amara Osei"), names());
        assertEquals("she", amara.getPronouns());
    }

    @Test
    void undoAndRedoOutliveTheClosingOfTheNetwork() throws Exception {
        Person amara = person("Amara Osei");
        person("Ben Adeyemi");
        session.execute("Rename", () -> amara.setFormattedName("Amara Mensah"));
        session.undo();
        reopen();
        assertEquals(Optional.of("Rename"), session.redoLabel());
        session.redo();
        assertEquals(List.of("Amara Mensah", "Ben Adeyemi"), names());
        session.undo();
        session.undo();
        reopen();
        assertEquals(Optional.of("Add"), session.undoLabel());
        session.undo();
        assertEquals(List.of(), names());
        assertEquals(Optional.empty(), session.undoLabel());
    }

    @Test
    void whatWasChangedPastTheSessionIsNotUndone() throws Exception {
        Person amara = person("Amara Osei");
        session.execute("Rename", () -> amara.setFormattedName("Amara Mensah"));
        try (Batch batch = store.begin("Elsewhere", true)) {
            Person stored = (Person) batch.load(amara.getId());
            stored.setPronouns("she");
            batch.put(stored);
            batch.commit();
        }
        NetworkException refusal = assertThrows(NetworkException.class, session::undo);
        assertEquals(NetworkException.Reason.CONFLICT, refusal.getReason());
        assertEquals(List.of("Amara Mensah"), names());
        assertEquals(Optional.of("Add"), session.undoLabel());
    }

    @Test
    void theHistoryTellsWhereAChangeCameFrom() throws Exception {
        session.setSource(Occasion.WINDOW);
        Person amara = person("Amara Osei");
        session.runBatch(Occasion.of("Import", "friends.vcf"), batch -> batch.remove(amara.getId()));
        session.undo();
        List<Occasion> occasions = session.getStore().history().entries(History.NEWEST, 10).stream()
                .map(HistoryEntry::occasion).toList();
        assertEquals(List.of(Occasion.WINDOW, "friends.vcf", Occasion.WINDOW), occasions.stream().map(Occasion::source).toList());
        assertEquals(List.of(Occasion.Kind.UNDO, Occasion.Kind.DO, Occasion.Kind.DO),
                occasions.stream().map(Occasion::kind).toList());
        assertEquals("Import", occasions.get(0).label());
    }

    @Test
    void nothingIsUndoneInsideACommand() throws Exception {
        person("Amara Osei");
        assertThrows(IllegalStateException.class, () -> session.execute("Odd", () -> {
            try {
                session.undo();
            } catch (kith.store.NetworkException e) {
                throw new AssertionError(e);
            }
        }));
        assertEquals(List.of("Amara Osei"), names());
    }
}
