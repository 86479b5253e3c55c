package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;

import kith.model.Attendee;
import kith.model.CustomField;
import kith.model.CustomValue;
import kith.model.Event;
import kith.model.Interaction;
import kith.model.KithPackage;
import kith.model.Person;
import kith.model.Relation;
import kith.store.Change;
import kith.store.NetworkException;
import kith.store.Stores;

class SessionTest extends SessionFixture {

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
    void aCommandOfEmfIsCommittedAndUndone() throws Exception {
        Person amara = person("Amara Osei");
        Command set = SetCommand.create(session.getEditingDomain(), amara, KithPackage.Literals.PERSON__PRONOUNS, "she");
        session.getEditingDomain().getCommandStack().execute(set);
        assertEquals("she", ((Person) session.getStore().load(amara.getId()).orElseThrow()).getPronouns());
        session.getEditingDomain().getCommandStack().undo();
        assertNull(amara.getPronouns());
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
        List<Runnable> queue = new ArrayList<>();
        Person amara = changedByABatch(queue);
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
        assertEquals(NetworkException.Reason.IN_USE, assertThrows(NetworkException.class,
                () -> session.runBatch("Remove", work -> work.remove(amara.getId()))).getReason());
        end.countDown();
        batch.join();
        assertEquals(NetworkException.Reason.IN_USE, refusal.getReason());
        assertEquals("Amara Osei", amara.getFormattedName());
    }

    @Test
    void closingTakesBackABatchThatIsUnderWayAndDoesNotWaitForItsEnd() throws Exception {
        Session open = session;
        CountDownLatch running = new CountDownLatch(1);
        AtomicReference<Exception> end = new AtomicReference<>();
        Thread batch = Thread.ofPlatform().start(() -> {
            try {
                open.runBatch("Import", work -> {
                    for (int i = 0;; i++) {
                        Person ben = named("Ben " + i);
                        ben.setId("ben" + i);
                        work.put(ben);
                        running.countDown();
                    }
                });
            } catch (Exception e) {
                end.set(e);
            }
        });
        running.await();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> session.close());
        batch.join();
        assertEquals(NetworkException.Reason.CLOSED, ((NetworkException) end.get()).getReason());
        session = Session.open(folder.resolve("network.kith"), Runnable::run);
        assertEquals(List.of(), names());
    }

    @Test
    void whatABatchHasCommittedIsNotFollowedOnceTheNetworkIsClosed() throws Exception {
        List<Runnable> queue = new ArrayList<>();
        Person amara = changedByABatch(queue);
        session.close();
        queue.forEach(Runnable::run);
        session = Session.open(folder.resolve("network.kith"), Runnable::run);
        assertEquals("she", session.find(Person.class, amara.getId()).orElseThrow().getPronouns());
    }

    @Test
    void aClosedNetworkTakesNoChange() throws Exception {
        Person amara = person("Amara Osei");
        session.close();
        NetworkException refusal = assertThrows(NetworkException.class,
                () -> session.execute("Rename", () -> amara.setFormattedName("Amara Mensah")));
        assertEquals(NetworkException.Reason.CLOSED, refusal.getReason());
    }

    @Test
    void listenersOfTheCommandStackLearnOfTheCommandThatWasJustDone() throws Exception {
        Person amara = person("Amara Osei");
        CommandStack stack = session.getEditingDomain().getCommandStack();
        List<Command> told = new ArrayList<>();
        stack.addCommandStackListener(event -> told.add(stack.getMostRecentCommand()));
        Command set = SetCommand.create(session.getEditingDomain(), amara, KithPackage.Literals.PERSON__PRONOUNS, "she");
        stack.execute(set);
        assertSame(set, told.get(0));
        session.execute("Rename", () -> amara.setFormattedName("Amara Ba"));
        assertNull(told.get(1));
        stack.undo();
        assertEquals("Rename", told.get(2).getLabel());
        stack.redo();
        assertEquals("Rename", told.get(3).getLabel());
    }

    /** The objects in memory follow what the batch has said of the person when the queue is run. */
    private Person changedByABatch(List<Runnable> queue) throws Exception {
        session.close();
        session = new Session(Stores.open(folder.resolve("network.kith")), queue::add, InstantSource.system());
        Person amara = person("Amara Osei");
        session.runBatch("Import", batch -> {
            Person stored = (Person) batch.load(amara.getId());
            stored.setPronouns("she");
            batch.put(stored);
        });
        return amara;
    }
}
