package kith.testsupport.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import kith.store.InteractionQuery;
import kith.store.InteractionRow;
import kith.store.PeopleQuery;
import kith.testsupport.driver.WorkbenchDriver;
import kith.testsupport.pages.LogDialogPage;
import kith.testsupport.pages.PeoplePage;
import kith.testsupport.pages.TimelinePage;

/** Logging what happened. */
public abstract class TimelineJourneys extends Journey {

    protected TimelineJourneys(WorkbenchDriver driver) {
        super(driver);
    }

    @Test
    void aCallIsLoggedInOneLineAndTakenBack() {
        TimelinePage timeline = TimelinePage.open(driver()).expect(2);
        timeline.log("call with Ben Adeyemi about shadowing days 20 min").expect(3);
        InteractionRow logged = interactions().get(0);
        assertEquals("kith.call", logged.channel());
        assertEquals(List.of("Ben Adeyemi"), logged.people());
        assertEquals("Shadowing days", logged.subject());
        assertEquals(20, logged.duration().toMinutes());
        driver().menu("Edit", "Undo");
        timeline.expect(2);
    }

    @Test
    void whateverComesOfACallIsInTheTimelineAndCanBeLeftOut() {
        TimelinePage timeline = TimelinePage.open(driver()).expect(2);
        timeline.log("call with Ben Adeyemi about shadowing days, got advice, follow up in 2 weeks").expect(5);
        timeline.toggle("Event").toggle("Interaction").expectFound(2).toggle("Exchange").expectFound(1);
        timeline.toggle("Event").toggle("Interaction").toggle("Exchange").expect(5);
        timeline.filter("type:exchange with:ben").expectFound(1).filter("").expect(5);
    }

    @Test
    void aTitleIsChangedWhereItStandsByKeyboardAlone() {
        TimelinePage timeline = TimelinePage.open(driver()).expect(2);
        timeline.log("call with Ben Adeyemi about shadowing days").expect(3).focusList().rename("Shadowing weeks");
        driver().expect("the subject", () -> interactions().get(0).subject().equals("Shadowing weeks"));
        driver().menu("Edit", "Undo");
        driver().expect("the subject as it was", () -> interactions().get(0).subject().equals("Shadowing days"));
    }

    @Test
    void anInteractionIsLoggedFromAnotherViewByKeyboardAlone() {
        PeoplePage.open(driver()).expect("Amara Osei", "Ben Adeyemi", "Clara Nunez").select("Clara Nunez");
        driver().press("M1+L");
        LogDialogPage dialog = LogDialogPage.inFront(driver()).focus();
        assertEquals("", dialog.line());
        driver().type("call about the course, got advice, follow up in 2 weeks");
        driver().press("Enter");
        driver().expect("the interaction", () -> interactions().size() == 2);
        assertEquals("The course", interactions().get(0).subject());
        assertEquals(List.of("Clara Nunez"), interactions().get(0).people());
        assertEquals(List.of(1L, 1L), List.of(count("Exchange"), count("Task")));
        assertEquals(interactions().get(0).at(), lastContact("Clara Nunez"));
        driver().menu("Edit", "Undo");
        driver().expect("the interaction taken back", () -> interactions().size() == 1);
        assertEquals(List.of(0L, 0L), List.of(count("Exchange"), count("Task")));
        assertNull(lastContact("Clara Nunez"));
    }

    @Test
    void theLineIsAboutWhoseEditorOneIsIn() {
        PeoplePage.open(driver()).expect("Amara Osei", "Ben Adeyemi", "Clara Nunez").edit("Clara Nunez");
        driver().press("M1+L");
        LogDialogPage.inFront(driver()).focus();
        driver().type("call about the course");
        driver().press("Enter");
        driver().expect("the interaction", () -> interactions().size() == 2);
        assertEquals(List.of("Clara Nunez"), interactions().get(0).people());
    }

    private long count(String type) {
        return onWindow(() -> session().getStore().count(type));
    }

    private Instant lastContact(String name) {
        return onWindow(() -> session().getStore().list(PeopleQuery.ALL.withText(name)).rows(0, 1).get(0).lastContact());
    }

    private List<InteractionRow> interactions() {
        return onWindow(() -> session().getStore().list(InteractionQuery.ALL).rows(0, 100));
    }
}
