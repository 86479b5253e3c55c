package kith.testsupport.journeys;

import org.junit.jupiter.api.Test;

import kith.testsupport.driver.WorkbenchDriver;
import kith.testsupport.pages.GoalsPage;
import kith.testsupport.pages.TimelinePage;

/** Setting goals, and seeing how far they are. */
public abstract class GoalJourneys extends Journey {

    protected GoalJourneys(WorkbenchDriver driver) {
        super(driver);
    }

    @Test
    void aGoalIsSet() {
        GoalsPage.open(driver()).set().setTitle("Meet more people").setMetric("New people").setTarget("6").expect("3 of 6");
        GoalsPage.open(driver()).expect("Meet more people", "3 of 6");
    }

    @Test
    void progressIsComputedFromWhatIsLogged() {
        GoalsPage.open(driver()).edit("Informational interviews").expect("1 of 5").setTarget("4").expect("1 of 4");
        TimelinePage.open(driver()).log("call with Ben Adeyemi about internships").expect(3);
        GoalsPage goals = GoalsPage.open(driver()).expect("Informational interviews", "2 of 4");
        driver().menu("Edit", "Undo");
        goals.expect("Informational interviews", "1 of 4");
    }
}
