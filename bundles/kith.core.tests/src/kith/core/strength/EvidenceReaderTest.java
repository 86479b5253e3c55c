package kith.core.strength;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;

import kith.core.Channels;
import kith.core.NetworkFixture;
import kith.core.ledger.ExchangeList;
import kith.core.ledger.Ledger;
import kith.model.Closeness;
import kith.model.Exchange;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.model.Interaction;
import kith.model.Person;
import kith.store.Batch;

class EvidenceReaderTest extends NetworkFixture {

    private static final ZonedDateTime NOW = NOON.atZone(ZoneOffset.UTC);

    private final EvidenceReader reader = new EvidenceReader(new Channels(RegistryFactory.getRegistry()));

    private Evidence past(Person person) {
        return reader.past(session.getStore(), person.getId(), NOW, 12);
    }

    @Test
    void whatTheUserSaidIsWhatWasSaidThen() throws Exception {
        Person amara = person("Amara");
        Instant before = Instant.now().minusSeconds(60);
        session.execute("Say", () -> amara.setCloseness(Closeness.CLOSE));
        Evidence evidence = past(amara);
        assertEquals(Closeness.UNSTATED, evidence.closeness(before));
        assertEquals(Closeness.CLOSE, evidence.closeness(Instant.now().plusSeconds(60)));
    }

    @Test
    void whatWasSaidFromTheBeginningHoldsForWhatTheHistoryDoesNotKnow() throws Exception {
        Person amara = MODEL.createPerson();
        amara.setFormattedName("Amara");
        amara.setCloseness(Closeness.COLLEAGUE);
        session.execute("Add", () -> session.create(amara));
        assertEquals(Closeness.COLLEAGUE, past(amara).closeness(NOON.minus(Duration.ofDays(400))));
    }

    @Test
    void whatWasOnlyAskedForIsGivenSinceItWas() throws Exception {
        Person amara = person("Amara");
        Exchange asked = exchange(amara, ExchangeSide.GIVE, ExchangeState.ASKED);
        assertEquals(List.of(), past(amara).given());
        Ledger.set(session, List.of(asked.getId()), ExchangeState.GIVEN, "Give");
        assertTrue(past(amara).given().get(0).isAfter(Instant.now().minusSeconds(600)));
        Exchange given = exchange(amara, ExchangeSide.TAKE, ExchangeState.RECEIVED);
        Ledger.set(session, List.of(given.getId()), ExchangeState.THANKED, "Thank");
        assertEquals(List.of(NOON), past(amara).received());
    }

    @Test
    void whatHasNoTimeWasWhenItWasAdded() throws Exception {
        Person amara = person("Amara");
        Exchange given = exchange(amara, ExchangeSide.GIVE, ExchangeState.GIVEN);
        session.execute("Forget", () -> given.setAt(null));
        assertEquals(List.of(NOON), reader.read(session.getStore(), amara.getId()).given());
        assertTrue(ExchangeList.GIVEN.contains(given.getSide(), given.getState()));
    }

    @Test
    void everyContactOfTheMonthsCountsHoweverManyThereWere() throws Exception {
        Person amara = person("Amara");
        session.runBatch("Import", batch -> {
            for (int day = 0; day < 700; day++) {
                talk(batch, amara, day);
            }
            talk(batch, amara, 2000);
        });
        List<Contact> contacts = past(amara).contacts();
        assertEquals(701, contacts.size());
        assertEquals(701, contacts.stream().distinct().count());
    }

    private static void talk(Batch batch, Person person, int daysAgo) throws Exception {
        Interaction call = MODEL.createInteraction();
        call.setId("call" + daysAgo);
        call.setAt(NOON.minus(Duration.ofDays(daysAgo)));
        call.setChannel("kith.call");
        call.getParticipants().add(person);
        batch.put(call);
    }

    private Exchange exchange(Person person, ExchangeSide side, ExchangeState state) throws Exception {
        Exchange exchange = MODEL.createExchange();
        exchange.setSide(side);
        exchange.setState(state);
        exchange.setAt(NOON);
        exchange.getPeople().add(person);
        session.execute("Exchange", () -> session.create(exchange));
        return exchange;
    }
}
