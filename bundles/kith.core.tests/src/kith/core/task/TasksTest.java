package kith.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;

import kith.core.NetworkFixture;
import kith.core.ledger.ExchangeList;
import kith.core.ledger.Ledger;
import kith.model.Attendee;
import kith.model.Event;
import kith.model.Exchange;
import kith.model.ExchangeKind;
import kith.model.ExchangeState;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Task;
import kith.model.TaskKind;
import kith.store.EntityQuery;
import kith.store.InteractionQuery;

class TasksTest extends NetworkFixture {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 2);

    private int count(TaskList list) {
        return session.getStore().list(new EntityQuery("Task", list.condition(), List.of(), List.of())).size();
    }

    private Task thank(Person person) throws Exception {
        return Tasks.add(session, TaskKind.THANK_YOU, List.of(person), DUE).get(0);
    }

    @Test
    void thanksThoseWhoTookPartForWhatItWasAbout() throws Exception {
        Person amara = person("Amara");
        Interaction call = MODEL.createInteraction();
        call.setSubject("Internships");
        call.getParticipants().add(amara);
        session.execute("Log", () -> session.create(call));
        assertEquals("Thank Amara: Internships", Tasks.add(session, TaskKind.THANK_YOU, List.of(call), DUE).get(0).getTitle());
    }

    @Test
    void listsAThankYouUntilItIsDone() throws Exception {
        Task task = thank(person("Amara"));
        assertEquals(1, count(TaskList.THANK_YOUS));
        Tasks.done(session, List.of(task.getId()));
        assertEquals(0, count(TaskList.THANK_YOUS));
    }

    @Test
    void isPutOffUntilTheDay() throws Exception {
        Task task = thank(person("Amara"));
        Tasks.snooze(session, List.of(task.getId()), LocalDate.now().plusDays(1));
        assertEquals(0, count(TaskList.THANK_YOUS));
        assertEquals(1, count(TaskList.SNOOZED));
    }

    @Test
    void comesBackOnTheDayUntilWhichItWasPutOff() throws Exception {
        Task task = thank(person("Amara"));
        Tasks.snooze(session, List.of(task.getId()), LocalDate.now());
        assertEquals(1, count(TaskList.THANK_YOUS));
    }

    @Test
    void isDoneByLoggingIt() throws Exception {
        Task task = thank(person("Amara"));
        Tasks.log(session, List.of(task.getId()), "kith.email", NOON.atZone(ZoneOffset.UTC));
        assertEquals("Thank Amara", session.getStore().list(InteractionQuery.ALL).rows(0, 1).get(0).subject());
    }

    @Test
    void isDoneByTheMessageThatWasSentWhichIsKeptAsTheNote() throws Exception {
        Task task = thank(person("Amara"));
        String sent = Tasks.sent(session, task.getId(), "kith.message", NOON.atZone(ZoneOffset.UTC),
                new MessageText("Thank you", "Dear Amara, thank you!")).orElseThrow();
        Interaction message = session.find(Interaction.class, sent).orElseThrow();
        assertEquals(List.of("kith.message", "Thank you", "Dear Amara, thank you!"),
                List.of(message.getChannel(), message.getSubject(), message.getNote()));
        assertEquals(1, count(TaskList.DONE));
        session.undo();
        assertEquals(1, count(TaskList.THANK_YOUS));
    }

    @Test
    void takesOneUndoToTakeBackWhatWasLogged() throws Exception {
        Task task = thank(person("Amara"));
        Tasks.log(session, List.of(task.getId()), "kith.email", NOON.atZone(ZoneOffset.UTC));
        session.undo();
        assertEquals(0, session.getStore().count("Interaction"));
        assertEquals(1, count(TaskList.THANK_YOUS));
    }

    @Test
    void thanksForTheExchangeThatItIsAbout() throws Exception {
        Person amara = person("Amara");
        Exchange advice = Ledger.add(session, ExchangeList.TO_THANK, ExchangeKind.ADVICE, "Advice", List.of(amara.getId()));
        Task task = thank(amara);
        session.execute("Link", () -> task.setExchange(advice));
        Tasks.done(session, List.of(task.getId()));
        assertEquals(ExchangeState.THANKED, advice.getState());
    }

    @Test
    void thanksForAnExchangeCloseIt() throws Exception {
        Person amara = person("Amara");
        Exchange advice = Ledger.add(session, ExchangeList.TO_THANK, ExchangeKind.ADVICE, "Advice", List.of(amara.getId()));
        Task task = Tasks.add(session, TaskKind.THANK_YOU, List.of(advice), DUE).get(0);
        assertEquals("Thank Amara: Advice", task.getTitle());
        Tasks.done(session, List.of(task.getId()));
        assertEquals(ExchangeState.THANKED, advice.getState());
    }

    @Test
    void followsUpAnEventWithThosePeopleWhoAreKnown() throws Exception {
        Person amara = person("Amara");
        Event fair = MODEL.createEvent();
        fair.setTitle("Fair");
        for (Person person : new Person[] { amara, null, amara }) {
            Attendee attendee = MODEL.createAttendee();
            attendee.setPerson(person);
            fair.getAttendees().add(attendee);
        }
        session.execute("Plan", () -> session.create(fair));
        Task task = Tasks.add(session, TaskKind.FOLLOW_UP, List.of(fair), DUE).get(0);
        assertEquals(List.of(amara), task.getPeople());
        assertEquals(fair, task.getEvent());
    }

    @Test
    void isOpenAgainInOneStep() throws Exception {
        Task task = thank(person("Amara"));
        Tasks.done(session, List.of(task.getId()));
        Tasks.reopen(session, List.of(task.getId()));
        assertEquals(1, count(TaskList.THANK_YOUS));
        session.undo();
        assertEquals(0, count(TaskList.THANK_YOUS));
    }
}
