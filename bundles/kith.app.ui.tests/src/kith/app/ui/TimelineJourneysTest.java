package kith.app.ui;

import kith.testsupport.driver.SwtDriver;
import kith.testsupport.journeys.TimelineJourneys;

class TimelineJourneysTest extends TimelineJourneys {

    TimelineJourneysTest() {
        super(new SwtDriver());
    }
}
