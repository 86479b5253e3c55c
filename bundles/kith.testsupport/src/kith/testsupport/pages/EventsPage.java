package kith.testsupport.pages;

import java.util.List;

import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The table of events. */
public final class EventsPage {

    private static final String VIEW = "kith.events.events";

    private final WorkbenchDriver driver;
    private final Scope view;

    private EventsPage(WorkbenchDriver driver) {
        this.driver = driver;
        view = driver.view(VIEW);
    }

    /** Opens the perspective of events. */
    public static EventsPage open(WorkbenchDriver driver) {
        driver.perspective("kith.events.perspective");
        return new EventsPage(driver);
    }

    /** Plans an event from the menu. */
    public EventEditorPage plan() {
        driver.menu("File", "New", "Event");
        return EventEditorPage.inFront(driver);
    }

    /** Waits until the table has an event of this title, and returns its cells. */
    public List<String> expect(String title) {
        driver.expect("the event " + title, () -> index(title) >= 0);
        return view.rows(VIEW + ".table").row(index(title));
    }

    private int index(String title) {
        var table = view.rows(VIEW + ".table");
        for (int i = 0; i < table.size(); i++) {
            if (table.row(i).get(0).equals(title)) {
                return i;
            }
        }
        return -1;
    }
}
