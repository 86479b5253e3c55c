package kith.app.ui;

import kith.testsupport.driver.SwtDriver;
import kith.testsupport.journeys.CommonGroundJourneys;

class CommonGroundJourneysTest extends CommonGroundJourneys {

    CommonGroundJourneysTest() {
        super(new SwtDriver());
    }
}
