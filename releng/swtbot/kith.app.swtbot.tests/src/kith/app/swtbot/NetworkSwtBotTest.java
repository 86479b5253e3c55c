package kith.app.swtbot;

import org.eclipse.swtbot.swt.finder.junit5.SWTBotJunit5Extension;
import org.junit.jupiter.api.extension.ExtendWith;

import kith.testsupport.journeys.NetworkJourneys;

@ExtendWith(SWTBotJunit5Extension.class)
class NetworkSwtBotTest extends NetworkJourneys {

    NetworkSwtBotTest() {
        super(new SwtBotDriver());
    }
}
