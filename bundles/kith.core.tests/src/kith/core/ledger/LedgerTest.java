package kith.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kith.core.NetworkFixture;
import kith.core.logging.Stance;
import kith.core.task.MessageText;
import kith.model.KithFactory;
import kith.model.Exchange;
import kith.model.ExchangeKind;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Task;
import kith.model.TaskKind;

class LedgerTest extends NetworkFixture {

    private int count(ExchangeList list, Person person) {
        return Ledger.counts(session.getStore(), person == null ? null : person.getId()).get(list);
    }

    private Exchange add(ExchangeList list, Person person) throws Exception {
        return Ledger.add(session, list, ExchangeKind.ADVICE, "Advice", List.of(person.getId()));
    }

    @ParameterizedTest
    @EnumSource
    void countsAnExchangeInTheListThatItWasAddedTo(ExchangeList list) throws Exception {
        add(list, person("Amara"));
        assertEquals(1, count(list, null));
    }

    @Test
    void countsThoseOfAPersonAlone() throws Exception {
        Person amara = person("Amara");
        add(ExchangeList.GIVEN, person("Ben"));
        assertEquals(0, count(ExchangeList.GIVEN, amara));
    }

    @Test
    void owesNoThanksOnceTheyWereSaid() throws Exception {
        Exchange exchange = add(ExchangeList.TO_THANK, person("Amara"));
        Ledger.set(session, List.of(exchange.getId()), ExchangeState.THANKED, "Thank");
        assertEquals(0, count(ExchangeList.TO_THANK, null));
    }

    @Test
    void hasToReturnWhatItThankedForUntilThatIsClosed() throws Exception {
        Exchange exchange = add(ExchangeList.TO_THANK, person("Amara"));
        assertEquals(0, count(ExchangeList.TO_RETURN, null));
        Ledger.set(session, List.of(exchange.getId()), ExchangeState.THANKED, "Thank");
        assertEquals(1, count(ExchangeList.TO_RETURN, null));
        Ledger.set(session, List.of(exchange.getId()), ExchangeState.CLOSED, "Close");
        assertEquals(0, count(ExchangeList.TO_RETURN, null));
    }

    private Task thankYou(Exchange exchange) throws Exception {
        Task task = MODEL.createTask();
        task.setKind(TaskKind.THANK_YOU);
        session.execute("Add", () -> {
            task.setExchange(exchange);
            session.create(task);
        });
        return task;
    }

    @Test
    void hasNoThanksLeftToSayOnceItIsThankedFor() throws Exception {
        Exchange exchange = add(ExchangeList.TO_THANK, person("Amara"));
        Task task = thankYou(exchange);
        Ledger.set(session, List.of(exchange.getId()), ExchangeState.THANKED, "Thank");
        assertEquals(NOON, task.getDone());
        session.undo();
        assertNull(task.getDone());
    }

    @Test
    void isThankedForByTheMessageThatWasSent() throws Exception {
        Person amara = person("Amara");
        Exchange exchange = add(ExchangeList.TO_THANK, amara);
        Task task = thankYou(exchange);
        String sent = Ledger.thank(session, exchange.getId(), "Thank", "kith.message", NOON.atZone(ZoneOffset.UTC),
                new MessageText("Thank you", "Dear Amara")).orElseThrow();
        Interaction message = session.find(Interaction.class, sent).orElseThrow();
        assertEquals(List.of(amara), message.getParticipants());
        assertEquals("Dear Amara", message.getNote());
        assertEquals(List.of(ExchangeState.THANKED, NOON), List.of(exchange.getState(), task.getDone()));
        session.undo();
        assertEquals(ExchangeState.RECEIVED, exchange.getState());
    }

    @Test
    void keepsWhenThanksWereSaid() throws Exception {
        Exchange exchange = add(ExchangeList.TO_THANK, person("Amara"));
        Ledger.set(session, List.of(exchange.getId()), ExchangeState.THANKED, "Thank");
        assertEquals(NOON, exchange.getThanked());
    }

    @Test
    void forgetsWhenThanksWereSaidIfTheyWereNot() throws Exception {
        Exchange exchange = add(ExchangeList.TO_THANK, person("Amara"));
        Ledger.set(session, List.of(exchange.getId()), ExchangeState.THANKED, "Thank");
        Ledger.set(session, List.of(exchange.getId()), ExchangeState.RECEIVED, "Not yet");
        assertNull(exchange.getThanked());
    }

    @Test
    void takesOneUndoToTakeAllBack() throws Exception {
        Person amara = person("Amara");
        List<String> ids = List.of(add(ExchangeList.TO_THANK, amara).getId(), add(ExchangeList.TO_THANK, amara).getId());
        Ledger.set(session, ids, ExchangeState.THANKED, "Thank");
        session.undo();
        assertEquals(2, count(ExchangeList.TO_THANK, null));
    }

    @Test
    void givesWhatWasAskedForAndReceivesWhatWasOffered() {
        assertEquals(List.of(ExchangeState.GIVEN, ExchangeState.CLOSED), Ledger.next(ExchangeSide.GIVE, ExchangeState.ASKED));
        assertEquals(List.of(ExchangeState.RECEIVED, ExchangeState.CLOSED), Ledger.next(ExchangeSide.TAKE, ExchangeState.OFFERED));
    }

    @ParameterizedTest
    @EnumSource
    void losesNoExchangeWhateverItsSideAndStateAre(ExchangeState state) throws Exception {
        Person amara = person("Amara");
        for (ExchangeSide side : ExchangeSide.VALUES) {
            Exchange exchange = add(ExchangeList.GIVEN, amara);
            session.execute("Change", () -> {
                exchange.setSide(side);
                exchange.setState(state);
            });
            assertTrue(Stream.of(ExchangeList.values()).anyMatch(list -> list.contains(side, state)));
            boolean settled = List.of(ExchangeState.THANKED, ExchangeState.CLOSED, ExchangeState.DROPPED).contains(state);
            assertEquals(settled, Stance.of(exchange).isEmpty());
        }
        assertTrue(Ledger.counts(session.getStore(), null).values().stream().mapToInt(Integer::intValue).sum() >= 2);
    }

    @Test
    void hasToThankForWhatIsSaidToBeGivenToMe() throws Exception {
        Exchange exchange = add(ExchangeList.GIVEN, person("Amara"));
        session.execute("Change", () -> exchange.setSide(ExchangeSide.TAKE));
        assertEquals(1, count(ExchangeList.TO_THANK, null));
        assertEquals(Stance.GOT, Stance.of(exchange).orElseThrow());
    }

    @Test
    void countsWhatCameToNothingNeitherAsGivenNorAsReceived() throws Exception {
        Person amara = person("Amara");
        for (ExchangeList open : List.of(ExchangeList.ASKED_OF_ME, ExchangeList.ASKED_BY_ME, ExchangeList.OFFERED_TO_ME)) {
            Ledger.set(session, List.of(add(open, amara).getId()), ExchangeState.CLOSED, "Close");
        }
        Exchange kept = add(ExchangeList.GIVEN, amara);
        Ledger.set(session, List.of(kept.getId()), ExchangeState.CLOSED, "Close");
        assertEquals(List.of(1, 0, 3), List.of(count(ExchangeList.GIVEN, null), count(ExchangeList.RECEIVED, null),
                count(ExchangeList.DROPPED, null)));
    }

    @Test
    void receivesAfterAllWhatHadComeToNothing() throws Exception {
        Exchange asked = add(ExchangeList.ASKED_BY_ME, person("Amara"));
        Ledger.set(session, List.of(asked.getId()), ExchangeState.CLOSED, "Close");
        assertEquals(NOON, asked.getClosed());
        assertEquals(List.of(ExchangeState.RECEIVED), Ledger.next(asked.getSide(), asked.getState()));
        Ledger.set(session, List.of(asked.getId()), ExchangeState.RECEIVED, "Received");
        assertEquals(1, count(ExchangeList.TO_THANK, null));
        assertNull(asked.getClosed());
    }

    @Test
    void whatCameToNothingIsNotGivenByClosingItOnceMore() {
        Exchange exchange = KithFactory.eINSTANCE.createExchange();
        exchange.setState(ExchangeState.OFFERED);
        Instant then = Instant.parse("2026-03-01T12:00:00Z");
        Ledger.set(exchange, ExchangeState.CLOSED, then);
        assertEquals(ExchangeState.DROPPED, exchange.getState());
        Ledger.set(exchange, ExchangeState.CLOSED, then.plusSeconds(60));
        assertEquals(ExchangeState.DROPPED, exchange.getState());
        assertEquals(then, exchange.getClosed());
    }
}
