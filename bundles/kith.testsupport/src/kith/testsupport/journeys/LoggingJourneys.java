package kith.testsupport.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import kith.store.InteractionQuery;
import kith.store.InteractionRow;
import kith.store.PeopleQuery;
import kith.testsupport.driver.WorkbenchDriver;
import kith.testsupport.pages.GoalsPage;
import kith.testsupport.pages.LogDialogPage;
import kith.testsupport.pages.LogFormPage;
import kith.testsupport.pages.MeetingPage;
import kith.testsupport.pages.PeoplePage;
import kith.testsupport.pages.TimelinePage;

/** Logging from wherever one is: in a line, in a form, and a meeting of many; each is everywhere at once, and one step. */
public abstract class LoggingJourneys extends Journey {

    protected LoggingJourneys(WorkbenchDriver driver) {
        super(driver);
    }

    @Test
    void aCallLoggedByKeyboardFromAnotherPerspectiveIsEverywhereAtOnce() {
        TimelinePage.open(driver()).expect(2);
        GoalsPage goals = GoalsPage.open(driver()).expect("Informational interviews", "1 of 5");
        driver().press("M1+L");
        LogDialogPage.inFront(driver()).focus();
        driver().type("call with Clara Nunez about shadowing, got advice");
        driver().press("Enter");
        goals.expect("Informational interviews", "2 of 5");
        InteractionRow logged = interactions().get(0);
        assertEquals("Shadowing", logged.subject());
        assertEquals(logged.at(), lastContact("Clara Nunez"));
        TimelinePage timeline = TimelinePage.open(driver()).expect(4);
        driver().menu("Edit", "Undo");
        timeline.expect(2);
        assertNull(lastContact("Clara Nunez"));
        GoalsPage.open(driver()).expect("Informational interviews", "1 of 5");
    }

    @Test
    void aFormLogsAllItHasAsOneStep() {
        PeoplePage.open(driver()).expect("Amara Osei", "Ben Adeyemi", "Clara Nunez").select("Clara Nunez");
        driver().press("M1+M2+K");
        LogFormPage.inFront(driver()).setSubject("Shadowing days").addExchange("The address of the ward").addTask("Send the CV")
                .addPerson("Zoe Lind").log();
        driver().expect("the interaction", () -> interactions().size() == 2);
        assertEquals("Shadowing days", interactions().get(0).subject());
        assertEquals("Clara Nunez, Zoe Lind", interactions().get(0).people().stream().sorted().collect(Collectors.joining(", ")));
        assertEquals(List.of(4L, 1L, 1L), counts());
        driver().menu("Edit", "Undo");
        driver().expect("the interaction taken back", () -> interactions().size() == 1);
        assertEquals(List.of(3L, 0L, 0L), counts());
    }

    @Test
    void aFormLogsNothingWhileADayIsNotUnderstoodAndReadsDaysAsOneSaysThem() {
        PeoplePage.open(driver()).expect("Amara Osei", "Ben Adeyemi", "Clara Nunez").select("Clara Nunez");
        driver().press("M1+M2+K");
        LogFormPage form = LogFormPage.inFront(driver()).setDay("one of these days");
        form.log();
        driver().pause();
        assertEquals(1, interactions().size());
        assertEquals("one of these days", form.day());
        form.setDay("yesterday").log();
        driver().expect("the interaction", () -> interactions().size() == 2);
        assertEquals(LocalDate.now().minusDays(1), LocalDate.ofInstant(interactions().get(0).at(), ZoneId.systemDefault()));
    }

    @Test
    void aMeetingOfManyIsLoggedWithEachAsOneStep() {
        PeoplePage.open(driver()).expect("Amara Osei", "Ben Adeyemi", "Clara Nunez").select("Clara Nunez");
        driver().press("M1+M2+M");
        MeetingPage meeting = MeetingPage.inFront(driver());
        assertEquals("Clara Nunez", meeting.people().strip());
        meeting.setSubject("Alumni dinner").setPeople("Clara Nunez: got a lead\nBen Adeyemi: follow up in 2 weeks\nZoe Lind").withEach()
                .expect("3 people, 1 of them new, as 3 interactions").log();
        driver().expect("the interactions", () -> interactions().size() == 4);
        assertEquals(List.of(4L, 1L, 1L), counts());
        driver().menu("Edit", "Undo");
        driver().expect("the interactions taken back", () -> interactions().size() == 1);
        assertEquals(List.of(3L, 0L, 0L), counts());
    }

    private List<Long> counts() {
        return onWindow(() -> List.of(session().getStore().count("Person"), session().getStore().count("Exchange"),
                session().getStore().count("Task")));
    }

    private Instant lastContact(String name) {
        return onWindow(() -> session().getStore().list(PeopleQuery.ALL.withText(name)).rows(0, 1).get(0).lastContact());
    }

    private List<InteractionRow> interactions() {
        return onWindow(() -> session().getStore().list(InteractionQuery.ALL).rows(0, 100));
    }
}
