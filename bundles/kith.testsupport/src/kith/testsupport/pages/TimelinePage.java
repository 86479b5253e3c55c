package kith.testsupport.pages;

import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The timeline, with the line that logs. */
public final class TimelinePage {

    private static final String VIEW = "kith.timeline.timeline";

    private final WorkbenchDriver driver;
    private final Scope view;

    private TimelinePage(WorkbenchDriver driver) {
        this.driver = driver;
        view = driver.view(VIEW);
    }

    /** Opens the perspective of the timeline. */
    public static TimelinePage open(WorkbenchDriver driver) {
        driver.perspective("kith.timeline.perspective");
        return new TimelinePage(driver);
    }

    /** Logs what a line says. */
    public TimelinePage log(String line) {
        view.field(VIEW + ".quickLog").enter(line);
        driver.press("Enter");
        return this;
    }

    /** Waits until the timeline says that it has this many entries. */
    public TimelinePage expect(int entries) {
        String said = entries == 1 ? "1 entry" : entries + " entries";
        driver.expect(said, () -> view.shows(said));
        return this;
    }

    /** Waits until the timeline says that so many pass the filter. */
    public TimelinePage expectFound(int found) {
        driver.expect(found + " found", () -> view.shows(found + " found"));
        return this;
    }

    /** Shows objects of a class, such as {@code Task}, or no longer. */
    public TimelinePage toggle(String type) {
        view.click(VIEW + ".type." + type);
        return this;
    }

    /** Filters what is shown. */
    public TimelinePage filter(String query) {
        view.field(VIEW + ".filter").replace(query);
        return this;
    }

    /** Gives the list the keyboard. */
    public TimelinePage focusList() {
        view.click(VIEW + ".list");
        return this;
    }

    /** Gives the title of the row where the keyboard is another text, in place. */
    public TimelinePage rename(String title) {
        driver.press("F2");
        view.field(VIEW + ".title").replace(title);
        driver.press("Enter");
        return this;
    }
}
