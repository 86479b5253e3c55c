package kith.app.ui;

import kith.testsupport.driver.SwtDriver;
import kith.testsupport.journeys.PeopleJourneys;

class PeopleJourneysTest extends PeopleJourneys {

    PeopleJourneysTest() {
        super(new SwtDriver());
    }
}
