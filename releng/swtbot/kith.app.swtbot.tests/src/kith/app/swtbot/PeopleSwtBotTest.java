package kith.app.swtbot;

import org.eclipse.swtbot.swt.finder.junit5.SWTBotJunit5Extension;
import org.junit.jupiter.api.extension.ExtendWith;

import kith.testsupport.journeys.PeopleJourneys;

@ExtendWith(SWTBotJunit5Extension.class)
class PeopleSwtBotTest extends PeopleJourneys {

    PeopleSwtBotTest() {
        super(new SwtBotDriver());
    }
}
