package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import kith.model.Attendee;
import kith.model.Entity;
import kith.model.Event;
import kith.model.EventStatus;
import kith.model.Exchange;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Tally.Subject;

/** What is counted for each subject. */
class TallyTest {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private NetworkStore store;
    private Person mentor;
    private Person other;

    @BeforeEach
    void create() throws Exception {
        ContactChannels.install(() -> Map.of("kith.note", false));
        store = Stores.create(folder.resolve("network.kith"));
        mentor = MODEL.createPerson();
        mentor.getTags().add("mentor");
        other = MODEL.createPerson();
        put(mentor, other);
    }

    @AfterEach
    void close() {
        store.close();
        ContactChannels.install(Map::of);
    }

    private void put(Entity... entities) throws Exception {
        try (Batch batch = store.begin("Add", true)) {
            for (Entity entity : entities) {
                entity.setId("id" + store.count("Person") + System.nanoTime());
                entity.setCreated(NOON);
                batch.put(entity);
            }
            batch.commit();
        }
    }

    private long count(Subject subject, String channel, String tag) {
        return store.count(new Tally(subject, NOON, NOON.plus(Duration.ofDays(1)), channel, tag));
    }

    private long count(Subject subject) {
        return count(subject, null, null);
    }

    private void interaction(String channel, Instant at, Person person) throws Exception {
        Interaction interaction = MODEL.createInteraction();
        interaction.setChannel(channel);
        interaction.setAt(at);
        interaction.getParticipants().add(person);
        put(interaction);
    }

    private void event(EventStatus status, Instant end, Person person) throws Exception {
        Event event = MODEL.createEvent();
        event.setStatus(status);
        event.setStart(NOON.minusSeconds(60));
        event.setEnd(end);
        Attendee attendee = MODEL.createAttendee();
        attendee.setPerson(person);
        event.getAttendees().add(attendee);
        put(event);
    }

    private void exchange(ExchangeSide side, ExchangeState state, Instant at, Person person) throws Exception {
        Exchange exchange = MODEL.createExchange();
        exchange.setSide(side);
        exchange.setState(state);
        exchange.setAt(at);
        exchange.getPeople().add(person);
        put(exchange);
    }

    @Test
    void interactionsAreContactsUnlessAChannelIsAskedFor() throws Exception {
        interaction("kith.call", NOON, mentor);
        interaction("kith.note", NOON, other);
        interaction("kith.call", NOON.minusSeconds(1), other);
        assertEquals(1, count(Subject.INTERACTIONS));
        assertEquals(1, count(Subject.INTERACTIONS, "kith.note", null));
        assertEquals(0, count(Subject.INTERACTIONS, "kith.note", "mentor"));
    }

    @Test
    void peopleOfNotesAloneWereNotContacted() throws Exception {
        interaction("kith.call", NOON, mentor);
        interaction("kith.call", NOON, mentor);
        interaction("kith.note", NOON, other);
        assertEquals(1, count(Subject.PEOPLE_CONTACTED));
        assertEquals(1, count(Subject.PEOPLE_CONTACTED, "kith.call", "mentor"));
    }

    @Test
    void peopleAreCountedByWhenTheyWereAdded() {
        assertEquals(2, count(Subject.PEOPLE_ADDED));
        assertEquals(1, count(Subject.PEOPLE_ADDED, null, "mentor"));
    }

    @ParameterizedTest
    @EnumSource
    void eventsThatWereCancelledWereNotAttended(EventStatus status) throws Exception {
        event(status, NOON, mentor);
        assertEquals(status == EventStatus.CANCELLED ? 0 : 1, count(Subject.EVENTS));
    }

    @Test
    void eventsAreCountedByTheirEndAndWithWhom() throws Exception {
        event(EventStatus.CONFIRMED, NOON.minusSeconds(1), mentor);
        event(EventStatus.CONFIRMED, NOON, other);
        assertEquals(1, count(Subject.EVENTS));
        assertEquals(0, count(Subject.EVENTS, null, "mentor"));
    }

    @ParameterizedTest
    @CsvSource({ "GIVE, ASKED, 0, 0", "GIVE, OFFERED, 0, 0", "GIVE, GIVEN, 1, 0", "GIVE, THANKED, 1, 0", "GIVE, CLOSED, 1, 0",
            "GIVE, RECEIVED, 1, 0", "TAKE, GIVEN, 0, 1",
            "TAKE, ASKED, 0, 0", "TAKE, OFFERED, 0, 0", "TAKE, RECEIVED, 0, 1", "TAKE, THANKED, 0, 1", "TAKE, CLOSED, 0, 1",
            "GIVE, DROPPED, 0, 0", "TAKE, DROPPED, 0, 0" })
    void whatWasAskedForOrOfferedIsNeitherGivenNorReceived(ExchangeSide side, ExchangeState state, long given, long received)
            throws Exception {
        exchange(side, state, NOON, mentor);
        assertEquals(given, count(Subject.EXCHANGES_GIVEN));
        assertEquals(received, count(Subject.EXCHANGES_RECEIVED));
    }

    @Test
    void exchangesAreCountedByWhenTheyWereAndWithWhom() throws Exception {
        exchange(ExchangeSide.GIVE, ExchangeState.GIVEN, NOON.minusSeconds(1), mentor);
        exchange(ExchangeSide.GIVE, ExchangeState.GIVEN, NOON, other);
        exchange(ExchangeSide.TAKE, ExchangeState.RECEIVED, NOON, mentor);
        assertEquals(1, count(Subject.EXCHANGES_GIVEN));
        assertEquals(0, count(Subject.EXCHANGES_GIVEN, null, "mentor"));
        assertEquals(1, count(Subject.EXCHANGES_RECEIVED, null, "mentor"));
    }
}
