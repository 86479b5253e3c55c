package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Attendee;
import kith.model.CustomField;
import kith.model.CustomValue;
import kith.model.Email;
import kith.model.Event;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.KithPackage;
import kith.model.Person;
import kith.model.Relation;
import kith.store.Batch;
import kith.store.Change;
import kith.store.ChangeSet;
import kith.store.History;
import kith.store.HistoryEntry;
import kith.store.NetworkException;
import kith.store.Occasion;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.Stores;

class SessionTest {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private final List<ChangeSet> heard = new ArrayList<>();
    private Session session;

    @BeforeEach
    void create() throws Exception {
        session = new Session(Stores.create(folder.resolve("network.kith")), Runnable::run, InstantSource.fixed(NOON));
        session.addListener(heard::add);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aCreatedObjectGetsAnIdAndItsInstantsAndIsStored() throws Exception {
        Person amara = person("Amara Osei");
        assertEquals(NOON, amara.getCreated());
        assertEquals(NOON, amara.getChanged());
        assertEquals(List.of("Amara Osei"), names());
        assertEquals(List.of(new Change(amara.getId(), "Person", Change.Kind.ADDED)), heard.get(0).changes());
    }

    @Test
    void thereIsOneObjectOfAnId() throws Exception {
        Person amara = person("Amara Osei");
        assertSame(amara, session.find(Person.class, amara.getId()).orElseThrow());
        assertEquals(Optional.empty(), session.find(Event.class, amara.getId()));
        assertEquals(Optional.empty(), session.find(Person.class, "none"));
    }

    @Test
    void aReferenceLeadsToTheOneObject() throws Exception {
        Person amara = person("Amara Osei");
        String id = call(amara).getId();
        reopen();
        Person again = session.find(Interaction.class, id).orElseThrow().getParticipants().get(0);
        assertEquals("Amara Osei", again.getFormattedName());
        assertSame(again, session.find(Person.class, amara.getId()).orElseThrow());
    }

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
    void aCommandOfEmfIsCommittedAndUndone() throws Exception {
        Person amara = person("Amara Osei");
        Command set = SetCommand.create(session.getEditingDomain(), amara, KithPackage.Literals.PERSON__PRONOUNS, "she");
        session.getEditingDomain().getCommandStack().execute(set);
        assertEquals("she", ((Person) session.getStore().load(amara.getId()).orElseThrow()).getPronouns());
        session.getEditingDomain().getCommandStack().undo();
        assertNull(amara.getPronouns());
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
    void aChangeOutsideACommandIsRefused() throws Exception {
        Person amara = person("Amara Osei");
        assertThrows(IllegalStateException.class, () -> amara.setFormattedName("Sneaky"));
        assertThrows(IllegalStateException.class, () -> session.create(named("Sneaky")));
    }

    @Test
    void aChangeThatEndsWhereItBeganIsNoStep() throws Exception {
        Person amara = person("Amara Osei");
        session.execute("Nothing", () -> {
            amara.setFormattedName("Other");
            amara.setFormattedName("Amara Osei");
        });
        assertEquals(1, heard.size());
        assertEquals(Optional.of("Add"), session.undoLabel());
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
    void removingAPersonTakesItOutOfWhatReferredToItAndUndoBringsBoth() throws Exception {
        Person amara = person("Amara Osei");
        Interaction call = call(amara);
        Event fair = MODEL.createEvent();
        Attendee attendee = MODEL.createAttendee();
        attendee.setPerson(amara);
        fair.getAttendees().add(attendee);
        session.execute("Plan", () -> session.create(fair));
        session.execute("Remove", () -> session.remove(amara));
        assertEquals(List.of(), call.getParticipants());
        assertNull(fair.getAttendees().get(0).getPerson());
        assertEquals("Amara Osei", fair.getAttendees().get(0).getName());
        assertEquals(Optional.empty(), session.find(Person.class, amara.getId()));
        session.undo();
        assertEquals("Amara Osei", call.getParticipants().get(0).getFormattedName());
        assertEquals("Amara Osei", fair.getAttendees().get(0).getPerson().getFormattedName());
    }

    @Test
    void tagsAreKeptUnique() throws Exception {
        Person amara = person("Amara Osei");
        session.execute("Tag", () -> amara.getTags().addAll(List.of("alumni", "fair", "alumni")));
        assertEquals(List.of("alumni", "fair"), amara.getTags());
    }

    @Test
    void objectsInMemoryFollowABatchAndItsUndo() throws Exception {
        Person amara = person("Amara Osei");
        session.runBatch("Import", batch -> {
            Person stored = (Person) batch.load(amara.getId());
            stored.setFormattedName("Amara Mensah");
            batch.put(stored);
        });
        assertEquals("Amara Mensah", amara.getFormattedName());
        assertEquals(Optional.of("Import"), session.undoLabel());
        session.undo();
        assertEquals("Amara Osei", amara.getFormattedName());
    }

    @Test
    void aFailingBatchLeavesEverythingAsItWas() throws Exception {
        person("Amara Osei");
        assertThrows(java.io.IOException.class, () -> session.runBatch("Import", batch -> {
            Person ben = named("Ben Adeyemi");
            ben.setId("ben");
            batch.put(ben);
            throw new java.io.IOException();
        }));
        assertEquals(List.of("Amara Osei"), names());
        assertFalse(session.undoLabel().equals(Optional.of("Import")));
    }

    @Test
    void listenersAreCalledOnTheThreadOfTheSession() throws Exception {
        session.close();
        List<Runnable> queue = new ArrayList<>();
        session = new Session(Stores.open(folder.resolve("network.kith")), queue::add, InstantSource.system());
        session.addListener(heard::add);
        person("Amara Osei");
        assertTrue(heard.isEmpty());
        queue.forEach(Runnable::run);
        assertEquals(1, heard.size());
    }

    @Test
    void aCommandDoesNotOverwriteWhatABatchHasJustCommitted() throws Exception {
        session.close();
        List<Runnable> queue = new ArrayList<>();
        session = new Session(Stores.open(folder.resolve("network.kith")), queue::add, InstantSource.system());
        Person amara = person("Amara Osei");
        session.runBatch("Import", batch -> {
            Person stored = (Person) batch.load(amara.getId());
            stored.setPronouns("she");
            batch.put(stored);
        });
        session.execute("Rename", () -> amara.setFormattedName("Amara Mensah"));
        queue.forEach(Runnable::run);
        assertEquals("she", ((Person) session.getStore().load(amara.getId()).orElseThrow()).getPronouns());
        assertEquals(Optional.of("Rename"), session.undoLabel());
        session.undo();
        assertEquals(Optional.of("Import"), session.undoLabel());
    }

    @Test
    void theValuesOfARemovedFieldGoWithItAndComeBackWithUndo() throws Exception {
        CustomField club = MODEL.createCustomField();
        Person amara = person("Amara Osei");
        session.execute("Set", () -> {
            session.create(club);
            CustomValue value = MODEL.createCustomValue();
            value.setField(club);
            value.setValue("Chess");
            amara.getCustomValues().add(value);
        });
        session.execute("Remove", () -> session.remove(club));
        assertEquals(List.of(), amara.getCustomValues());
        session.undo();
        assertEquals("Chess", amara.getCustomValues().get(0).getValue());
    }

    @Test
    void aRelationKeepsTheNameOfARemovedPerson() throws Exception {
        Person amara = person("Amara Osei");
        Person ben = person("Ben Adeyemi");
        session.execute("Relate", () -> {
            Relation relation = MODEL.createRelation();
            relation.setPerson(ben);
            amara.getRelations().add(relation);
        });
        session.execute("Remove", () -> session.remove(ben));
        assertEquals("Ben Adeyemi", amara.getRelations().get(0).getName());
        assertNull(amara.getRelations().get(0).getPerson());
    }

    @Test
    void removingAPersonTakesItOutOfWhatTheSameCommandMade() throws Exception {
        Person amara = person("Amara Osei");
        Interaction call = MODEL.createInteraction();
        call.setAt(NOON);
        session.execute("Log and remove", () -> {
            session.create(call);
            call.getParticipants().add(amara);
            session.remove(amara);
        });
        assertEquals(List.of(), call.getParticipants());
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
        try (Batch batch = session.getStore().begin("Elsewhere", true)) {
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

    @Test
    void aChangeDuringALongBatchIsRefusedBeforeItTouchesAnything() throws Exception {
        Person amara = person("Amara Osei");
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread batch = Thread.startVirtualThread(() -> {
            try {
                session.runBatch("Import", work -> {
                    running.countDown();
                    end.await();
                });
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        running.await();
        NetworkException refusal = assertThrows(NetworkException.class,
                () -> session.execute("Rename", () -> amara.setFormattedName("Amara Mensah")));
        end.countDown();
        batch.join();
        assertEquals(NetworkException.Reason.IN_USE, refusal.getReason());
        assertEquals("Amara Osei", amara.getFormattedName());
    }

    private void reopen() throws Exception {
        session.close();
        session = Session.open(folder.resolve("network.kith"), Runnable::run);
    }

    private List<String> names() {
        return session.getStore().list(PeopleQuery.ALL).rows(0, 100).stream().map(PersonRow::name).toList();
    }

    private Person person(String name) throws Exception {
        Person person = named(name);
        session.execute("Add", () -> session.create(person));
        return person;
    }

    private Interaction call(Person person) throws Exception {
        Interaction call = MODEL.createInteraction();
        call.setAt(NOON);
        call.getParticipants().add(person);
        session.execute("Log", () -> session.create(call));
        return call;
    }

    private static Email email(String address) {
        Email email = MODEL.createEmail();
        email.setAddress(address);
        return email;
    }

    private static Person named(String name) {
        Person person = MODEL.createPerson();
        person.setFormattedName(name);
        return person;
    }
}
