package kith.app.ui;

import kith.testsupport.driver.SwtDriver;
import kith.testsupport.journeys.EventJourneys;

class EventJourneysTest extends EventJourneys {

    EventJourneysTest() {
        super(new SwtDriver());
    }
}
