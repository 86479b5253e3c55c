package kith.testsupport.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import kith.testsupport.driver.WorkbenchDriver;
import kith.testsupport.pages.EventEditorPage;
import kith.testsupport.pages.EventsPage;

/** Planning events. */
public abstract class EventJourneys extends Journey {

    private static final int PEOPLE = 4;

    protected EventJourneys(WorkbenchDriver driver) {
        super(driver);
    }

    @Test
    void anEventIsPlannedWithAnAttendee() {
        EventsPage events = EventsPage.open(driver());
        events.expect("Health Careers Day");
        EventEditorPage editor = events.plan().setTitle("Career fair").setStart(LocalDate.now().plusDays(3).toString())
                .addAttendee("Amara Osei");
        assertEquals("Amara Osei", editor.attendee());
        EventsPage seen = EventsPage.open(driver());
        driver().expect("one attendee", () -> seen.expect("Career fair").get(PEOPLE).equals("1"));
    }
}
