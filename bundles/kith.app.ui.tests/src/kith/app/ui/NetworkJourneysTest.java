package kith.app.ui;

import kith.testsupport.driver.SwtDriver;
import kith.testsupport.journeys.NetworkJourneys;

class NetworkJourneysTest extends NetworkJourneys {

    NetworkJourneysTest() {
        super(new SwtDriver());
    }
}
