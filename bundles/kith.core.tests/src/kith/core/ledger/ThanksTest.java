package kith.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kith.core.NetworkFixture;
import kith.core.logging.LogDraft;
import kith.core.logging.Stance;
import kith.core.task.MessageText;
import kith.core.task.Tasks;
import kith.model.Exchange;
import kith.model.ExchangeState;
import kith.model.Person;
import kith.model.Task;
import kith.model.TaskKind;

/** Thanks that are owed for what was got in an interaction, as they are logged with it. */
class ThanksTest extends NetworkFixture {

    private Person amara;
    private Person ben;
    private LogDraft draft;

    @BeforeEach
    void begin() throws Exception {
        amara = person("Amara");
        ben = person("Ben");
        draft = new LogDraft(session, ZoneOffset.UTC);
        draft.begin("kith.call", List.of(amara.getId(), ben.getId()));
    }

    private void log() throws Exception {
        session.execute("Log", () -> draft.save(id -> "Call"));
    }

    private Exchange got(Person... from) {
        Exchange exchange = draft.addExchange();
        exchange.getPeople().addAll(List.of(from));
        return exchange;
    }

    private Task thank(Person... people) {
        Task task = draft.addTask(TaskKind.THANK_YOU);
        task.getPeople().addAll(List.of(people));
        return task;
    }

    private void done(Task task) throws Exception {
        Tasks.done(session, List.of(task.getId()));
    }

    private void set(Exchange exchange, ExchangeState state) throws Exception {
        Ledger.set(session, List.of(exchange.getId()), state, "Change");
    }

    @Test
    void whatWasGotIsThankedForWhenTheThankYouIsDone() throws Exception {
        Exchange advice = got();
        Task task = thank();
        log();
        done(task);
        assertEquals(List.of(ExchangeState.THANKED, NOON), List.of(advice.getState(), advice.getThanked()));
        session.undo();
        assertEquals(ExchangeState.RECEIVED, advice.getState());
        assertNull(task.getDone());
    }

    @Test
    void theThankYouIsDoneWhenWhatWasGotIsThankedFor() throws Exception {
        Exchange advice = got();
        Task task = thank();
        log();
        Ledger.thank(session, advice.getId(), "Thank", "kith.message", NOON.atZone(ZoneOffset.UTC), new MessageText("", ""));
        assertEquals(NOON, task.getDone());
    }

    @Test
    void theThankYouIsDoneWhenWhatWasGotIsClosed() throws Exception {
        Exchange advice = got(amara);
        Task task = thank(amara);
        log();
        set(advice, ExchangeState.CLOSED);
        assertNotNull(task.getDone());
    }

    @Test
    void theThankYouIsToBeSaidUntilNothingIsLeftToThankFor() throws Exception {
        Exchange advice = got(amara);
        Exchange lead = got(amara);
        Task task = thank(amara);
        log();
        set(advice, ExchangeState.THANKED);
        assertNull(task.getDone());
        set(lead, ExchangeState.THANKED);
        assertNotNull(task.getDone());
    }

    @Test
    void thanksToOneAreNoThanksToTheOther() throws Exception {
        Exchange advice = got(amara);
        Exchange lead = got(ben);
        Task task = thank(amara);
        Task other = thank(ben);
        log();
        done(task);
        assertEquals(List.of(ExchangeState.THANKED, ExchangeState.RECEIVED), List.of(advice.getState(), lead.getState()));
        assertNull(other.getDone());
    }

    @Test
    void whatTwoGaveIsThankedForWhenBothWereThanked() throws Exception {
        Exchange advice = got(amara, ben);
        Task task = thank(amara);
        Task other = thank(ben);
        log();
        done(task);
        assertEquals(ExchangeState.RECEIVED, advice.getState());
        done(other);
        assertEquals(ExchangeState.THANKED, advice.getState());
    }

    @Test
    void whatWasAskedForOrGivenIsNoneOfTheThankYou() throws Exception {
        Exchange asked = got();
        Stance.ASKED.set(asked);
        Exchange given = got();
        Stance.GAVE.set(given);
        Task task = thank();
        log();
        set(asked, ExchangeState.CLOSED);
        assertNull(task.getDone());
        done(task);
        assertEquals(ExchangeState.GIVEN, given.getState());
    }

    @Test
    void aFollowUpThanksForNothing() throws Exception {
        Exchange advice = got();
        Task task = draft.addTask(TaskKind.FOLLOW_UP);
        log();
        done(task);
        assertEquals(ExchangeState.RECEIVED, advice.getState());
    }
}
