package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kith.core.logging.InteractionTime;
import kith.core.logging.LogDraft;
import kith.core.logging.LoggedParts;
import kith.core.logging.Stance;
import kith.core.logging.WholeDay;
import kith.core.validation.Problems;
import kith.model.Event;
import kith.model.Exchange;
import kith.model.ExchangeState;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Task;
import kith.model.TaskKind;

/** What is written before it is logged, and then logged as one step. */
class LogDraftTest extends SessionFixture {

    private Person ben;
    private LogDraft draft;

    @BeforeEach
    void begin() throws Exception {
        ben = person("Ben Adeyemi");
        draft = new LogDraft(session, ZoneOffset.UTC);
        draft.interaction().setChannel("kith.call");
    }

    private Interaction save() throws Exception {
        session.execute("Log", () -> draft.save(id -> "Call"));
        return draft.interaction();
    }

    private List<Long> counts() {
        return List.of(session.getStore().count("Person"), session.getStore().count("Interaction"),
                session.getStore().count("Exchange"), session.getStore().count("Task"));
    }

    @Test
    void nothingIsInTheNetworkBeforeItIsSaved() throws Exception {
        draft.interaction().getParticipants().add(ben);
        draft.interaction().getParticipants().add(draft.newPerson("Zoe Lind"));
        draft.addExchange();
        draft.addTask(TaskKind.FOLLOW_UP);
        assertEquals(List.of(1L, 0L, 0L, 0L), counts());
    }

    @Test
    void everythingIsSavedAsOneStepAndTakenBackByOne() throws Exception {
        draft.interaction().getParticipants().addAll(List.of(ben, draft.newPerson("Zoe Lind")));
        draft.addExchange().setText("A lead");
        draft.addTask(TaskKind.FOLLOW_UP);
        draft.setThankYouOwed(true);
        save();
        assertEquals(List.of(2L, 1L, 1L, 2L), counts());
        session.undo();
        assertEquals(List.of(1L, 0L, 0L, 0L), counts());
    }

    @Test
    void exchangesAndTasksAreAboutWhoTookPart() throws Exception {
        draft.interaction().getParticipants().add(ben);
        Exchange exchange = draft.addExchange();
        Task task = draft.addTask(TaskKind.FOLLOW_UP);
        Interaction logged = save();
        assertEquals(List.of(ben), exchange.getPeople());
        assertEquals(List.of(ben), task.getPeople());
        assertSame(logged, exchange.getInteraction());
        assertSame(logged, task.getInteraction());
        assertEquals(logged.getAt(), exchange.getAt());
    }

    @Test
    void aTaskWithoutWordsIsUnderstoodWhereTheInteractionIsNotAtHand() throws Exception {
        draft.interaction().getParticipants().add(ben);
        draft.interaction().setSubject("Internship");
        Task followUp = draft.addTask(TaskKind.FOLLOW_UP);
        Task thanks = draft.addTask(TaskKind.THANK_YOU);
        save();
        assertEquals("Follow up with Ben Adeyemi: Internship", followUp.getTitle());
        assertEquals("Thank Ben Adeyemi: Internship", thanks.getTitle());
        assertEquals(LocalDate.of(2026, 3, 8), followUp.getDue());
        assertEquals(LocalDate.of(2026, 3, 2), thanks.getDue());
    }

    @Test
    void aNewPersonOfOneNameIsOnePerson() {
        Person zoe = draft.newPerson("Zoe  Lind ");
        assertSame(zoe, draft.newPerson("zoe lind"));
        assertEquals("Zoe Lind", zoe.getFormattedName());
        assertEquals("Lind", zoe.getFamilyName());
        assertTrue(draft.isNew(zoe));
        assertFalse(draft.isNew(ben));
    }

    @Test
    void whoIsGoneMeanwhileIsLeftOut() throws Exception {
        draft.interaction().getParticipants().add(ben);
        session.execute("Remove", () -> session.remove(ben));
        assertEquals(List.of(), save().getParticipants());
    }

    @Test
    void thanksAreOwedOnceOrNotAtAll() {
        draft.setThankYouOwed(true);
        draft.setThankYouOwed(true);
        assertEquals(1, draft.tasks().size());
        draft.setThankYouOwed(false);
        assertEquals(List.of(), draft.tasks());
    }

    @Test
    void aDraftIsSomethingWithSomebodyOrWords() {
        assertFalse(draft.isSomething());
        draft.interaction().setNote("Rain");
        assertTrue(draft.isSomething());
    }

    @Test
    void whatIsWrongWithADraftIsKnownBeforeItIsSaved() {
        assertEquals(List.of(), Problems.of(session, draft.interaction()));
        draft.interaction().getParticipants().add(draft.newPerson("Zoe Lind"));
        assertEquals(List.of(), Problems.of(session, draft.interaction()));
        draft.interaction().setAt(Instant.parse("2999-01-01T00:00:00Z"));
        assertEquals(List.of("future"), Problems.of(session, draft.interaction()).stream().map(problem -> problem.rule()).toList());
    }

    @Test
    void whatBelongsToALoggedInteractionIsFoundAndAddedTo() throws Exception {
        draft.interaction().getParticipants().add(ben);
        Exchange first = draft.addExchange();
        Interaction logged = save();
        LoggedParts parts = new LoggedParts(session, logged);
        Exchange[] second = new Exchange[1];
        session.execute("Add", () -> second[0] = parts.addExchange());
        session.execute("Owe", () -> parts.setThankYouOwed(true));
        assertEquals(Set.of(first, second[0]), Set.copyOf(parts.exchanges()));
        assertEquals(List.of(ben), second[0].getPeople());
        assertEquals("Thank Ben Adeyemi", parts.tasks().get(0).getTitle());
        session.execute("Remove", () -> parts.remove(first));
        session.execute("Owe nothing", () -> parts.setThankYouOwed(false));
        assertEquals(List.of(second[0]), parts.exchanges());
        assertEquals(List.of(), parts.tasks());
    }

    @Test
    void whatIsSaidOfAnExchangeIsItsSideAndHowFarItIs() {
        Exchange exchange = draft.addExchange();
        assertEquals(Stance.GOT, Stance.of(exchange).orElseThrow());
        Stance.WAS_OFFERED.set(exchange);
        assertEquals(Stance.WAS_OFFERED, Stance.of(exchange).orElseThrow());
        exchange.setState(ExchangeState.CLOSED);
        assertTrue(Stance.of(exchange).isEmpty());
        assertNull(exchange.getClosed());
    }

    @Test
    void whatWasAtAnEventWasThenAndThere() {
        Event event = MODEL.createEvent();
        event.setTitle("Alumni dinner");
        event.setPlace("Harbour");
        event.setStart(NOON);
        event.setEnd(NOON.plusSeconds(7200));
        event.setZone(ZoneId.of("Europe/Berlin"));
        draft.begin("kith.event", event);
        assertEquals("Alumni dinner", draft.interaction().getSubject());
        assertEquals("Harbour", draft.interaction().getPlace());
        assertEquals(NOON, draft.interaction().getAt());
        assertEquals(ZoneId.of("Europe/Berlin"), draft.interaction().getZone());
        assertEquals(Duration.ofHours(2), draft.interaction().getDuration());
        assertSame(event, draft.interaction().getEvent());
    }

    @Test
    void whatWasAtAnEventOfAWholeDayWasOnThatDay() {
        Event event = MODEL.createEvent();
        event.setStart(Instant.parse("2026-02-09T23:00:00Z"));
        event.setZone(ZoneId.of("Europe/Berlin"));
        event.setAllDay(true);
        draft.begin("kith.event", event);
        assertEquals(LocalDate.of(2026, 2, 10), WholeDay.of(draft.interaction(), ZoneId.of("Pacific/Auckland")));
    }

    @Test
    void whatWasAtAnEventOfAWholeDayWithoutAZoneWasOnTheDayThatTheTimelineTells() {
        Event event = MODEL.createEvent();
        event.setStart(Instant.parse("2026-02-09T23:00:00Z"));
        event.setAllDay(true);
        draft.begin("kith.event", event);
        assertEquals(LocalDate.of(2026, 2, 10), WholeDay.of(draft.interaction(), ZoneOffset.UTC));
    }

    @Test
    void whatWasGotMovesAlongWhenTheDayIsCorrected() throws Exception {
        draft.interaction().getParticipants().add(ben);
        Exchange got = draft.addExchange();
        Exchange later = draft.addExchange();
        Interaction logged = save();
        session.execute("Later", () -> later.setAt(NOON.plusSeconds(60)));
        LoggedParts parts = new LoggedParts(session, logged);
        InteractionTime time = new InteractionTime(logged, session.getClock(), ZoneOffset.UTC);
        session.execute("Correct", () -> parts.move(logged, () -> time.set(NOON.atZone(ZoneOffset.UTC).minusDays(2))));
        assertEquals(NOON.minus(Duration.ofDays(2)), got.getAt());
        assertEquals(NOON.plusSeconds(60), later.getAt());
        session.execute("All day", () -> parts.move(logged, () -> time.setAllDay(true)));
        assertEquals(logged.getAt(), got.getAt());
        session.undo();
        session.undo();
        assertEquals(NOON, got.getAt());
    }
}
