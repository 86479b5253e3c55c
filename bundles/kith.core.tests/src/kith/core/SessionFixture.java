package kith.core;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Email;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.ChangeSet;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.Stores;

/** A session of a new network, with what it told its listeners. */
abstract class SessionFixture {

    static final KithFactory MODEL = KithFactory.eINSTANCE;
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    final List<ChangeSet> heard = new ArrayList<>();
    /** The store of the session, to change past it. */
    NetworkStore store;
    Session session;

    @BeforeEach
    void createNetwork() throws Exception {
        store = Stores.create(folder.resolve("network.kith"));
        session = new Session(store, Runnable::run, InstantSource.fixed(NOON));
        session.addListener(heard::add);
    }

    @AfterEach
    void closeNetwork() {
        session.close();
    }

    void reopen() throws Exception {
        session.close();
        store = Stores.open(folder.resolve("network.kith"));
        session = new Session(store, Runnable::run, InstantSource.system());
    }

    List<String> names() {
        return session.getStore().list(PeopleQuery.ALL).rows(0, 100).stream().map(PersonRow::name).toList();
    }

    Person person(String name) throws Exception {
        Person person = named(name);
        session.execute("Add", () -> session.create(person));
        return person;
    }

    Interaction call(Person person) throws Exception {
        Interaction call = MODEL.createInteraction();
        call.setAt(NOON);
        call.getParticipants().add(person);
        session.execute("Log", () -> session.create(call));
        return call;
    }

    static Email email(String address) {
        Email email = MODEL.createEmail();
        email.setAddress(address);
        return email;
    }

    static Person named(String name) {
        Person person = MODEL.createPerson();
        person.setFormattedName(name);
        return person;
    }
}
