package kith.app.swtbot;

import org.eclipse.swtbot.swt.finder.junit5.SWTBotJunit5Extension;
import org.junit.jupiter.api.extension.ExtendWith;

import kith.testsupport.journeys.EventJourneys;

@ExtendWith(SWTBotJunit5Extension.class)
class EventSwtBotTest extends EventJourneys {

    EventSwtBotTest() {
        super(new SwtBotDriver());
    }
}
