package kith.app.ui;

import kith.testsupport.driver.SwtDriver;
import kith.testsupport.journeys.LoggingJourneys;

class LoggingJourneysTest extends LoggingJourneys {

    LoggingJourneysTest() {
        super(new SwtDriver());
    }
}
