package kith.testsupport.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.Test;

import kith.model.Interaction;
import kith.store.InteractionQuery;
import kith.testsupport.NetworkBuilder;
import kith.testsupport.driver.WorkbenchDriver;
import kith.testsupport.pages.FollowUpsPage;
import kith.testsupport.pages.MessagePage;
import kith.testsupport.pages.StayInTouchPage;
import kith.testsupport.pages.TimelinePage;

/** Being reminded of people, and of what was promised to them. */
public abstract class StayInTouchJourneys extends Journey {

    private static final String CLARA = "Clara Nunez";
    private static final String TASK = "Follow up with Ben Adeyemi: Shadowing days";

    protected StayInTouchJourneys(WorkbenchDriver driver) {
        super(driver);
    }

    @Override
    protected NetworkBuilder network() {
        return super.network().interaction(Instant.now().minus(100, ChronoUnit.DAYS), "kith.call", "Scholarship", CLARA)
                .cadence(CLARA, 30);
    }

    @Test
    void aFollowUpIsDoneByLoggingTheMessageThatWasCopied() {
        TimelinePage.open(driver()).log("call with Ben Adeyemi about shadowing days, follow up in 2 weeks");
        FollowUpsPage followUps = FollowUpsPage.open(driver()).show("Follow-ups").expect(TASK).select(TASK);
        driver().press("M1+Enter");
        MessagePage.inFront(driver(), "Ben Adeyemi").write("Thursday would suit me.").by("Message").copy().sent();
        followUps.show("Done").expect(TASK);
        Interaction sent = latest();
        assertEquals(List.of("kith.message", "Thursday would suit me."), List.of(sent.getChannel(), sent.getNote()));
        driver().menu("Edit", "Undo");
        followUps.show("Follow-ups").expect(TASK);
    }

    @Test
    void whoIsDueIsPutOffAndComesBack() {
        StayInTouchPage touch = StayInTouchPage.open(driver()).show("Overdue").expect(CLARA).select(CLARA);
        driver().press("M1+T");
        touch.expectNobody().show("Snoozed").expect(CLARA).select(CLARA);
        driver().press("M1+T");
        touch.expectNobody().show("Overdue").expect(CLARA);
    }

    @Test
    void whatWasDoneAlreadyIsLoggedByKeyboardAlone() {
        StayInTouchPage touch = StayInTouchPage.open(driver()).show("Overdue").expect(CLARA).select(CLARA);
        driver().press("M1+D");
        driver().press("Arrow_Down");
        driver().press("Enter");
        touch.expectNobody();
        assertEquals(List.of(CLARA), onWindow(() -> session().getStore().list(InteractionQuery.ALL).rows(0, 1).get(0).people()));
        driver().menu("Edit", "Undo");
        touch.expect(CLARA);
    }

    private Interaction latest() {
        return onWindow(() -> session().find(Interaction.class, session().getStore().list(InteractionQuery.ALL).rows(0, 1).get(0).id())
                .orElseThrow());
    }
}
