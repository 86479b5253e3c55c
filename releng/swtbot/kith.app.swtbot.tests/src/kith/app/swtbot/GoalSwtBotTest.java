package kith.app.swtbot;

import org.eclipse.swtbot.swt.finder.junit5.SWTBotJunit5Extension;
import org.junit.jupiter.api.extension.ExtendWith;

import kith.testsupport.journeys.GoalJourneys;

@ExtendWith(SWTBotJunit5Extension.class)
class GoalSwtBotTest extends GoalJourneys {

    GoalSwtBotTest() {
        super(new SwtBotDriver());
    }
}
