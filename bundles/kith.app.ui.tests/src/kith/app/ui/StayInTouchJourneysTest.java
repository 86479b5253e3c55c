package kith.app.ui;

import kith.testsupport.driver.SwtDriver;
import kith.testsupport.journeys.StayInTouchJourneys;

class StayInTouchJourneysTest extends StayInTouchJourneys {

    StayInTouchJourneysTest() {
        super(new SwtDriver());
    }
}
