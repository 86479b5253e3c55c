package kith.app.ui;

import kith.testsupport.driver.SwtDriver;
import kith.testsupport.journeys.GoalJourneys;

class GoalJourneysTest extends GoalJourneys {

    GoalJourneysTest() {
        super(new SwtDriver());
    }
}
