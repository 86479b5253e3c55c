package kith.core;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Ask;
import kith.model.KithFactory;
import kith.model.Offer;
import kith.model.Person;
import kith.store.Stores;

/** A session of a new network, for tests of what is done with it. */
public abstract class NetworkFixture {

    protected static final KithFactory MODEL = KithFactory.eINSTANCE;
    protected static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    protected Session session;

    @TempDir
    Path folder;

    @BeforeEach
    void createNetwork() throws Exception {
        session = new Session(Stores.create(folder.resolve("network.kith")), Runnable::run, InstantSource.fixed(NOON));
    }

    @AfterEach
    void closeNetwork() {
        session.close();
    }

    protected Person person(String name) throws Exception {
        Person person = MODEL.createPerson();
        person.setFormattedName(name);
        session.execute("Add", () -> session.create(person));
        return person;
    }

    protected void asks(Person person, String text) throws Exception {
        Ask ask = MODEL.createAsk();
        ask.setText(text);
        session.execute("Ask", () -> person.getAsks().add(ask));
    }

    protected void offers(Person person, String text) throws Exception {
        Offer offer = MODEL.createOffer();
        offer.setText(text);
        session.execute("Offer", () -> person.getOffers().add(offer));
    }
}
