package kith.testsupport.pages;

import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The dialog that logs a meeting of many. */
public final class MeetingPage {

    private static final String KEY = "kith.timeline.meeting.";

    private final WorkbenchDriver driver;
    private final Scope dialog;

    private MeetingPage(WorkbenchDriver driver) {
        this.driver = driver;
        dialog = driver.dialog("Log a Meeting of Many");
    }

    /** Waits for the dialog. */
    public static MeetingPage inFront(WorkbenchDriver driver) {
        return new MeetingPage(driver);
    }

    /** Says what it was about. */
    public MeetingPage setSubject(String subject) {
        dialog.field("Interaction.subject").replace(subject);
        return this;
    }

    /** Returns who took part, as it is written. */
    public String people() {
        return dialog.field(KEY + "people").text();
    }

    /** Writes who took part, one a line. */
    public MeetingPage setPeople(String lines) {
        dialog.field(KEY + "people").enter(lines);
        return this;
    }

    /** Has one interaction logged with each. */
    public MeetingPage withEach() {
        dialog.click(KEY + "each");
        return this;
    }

    /** Waits until the dialog says who was understood, such as {@code 3 people, 1 of them new, as one interaction}. */
    public MeetingPage expect(String summary) {
        driver.expect(summary, () -> dialog.shows(summary));
        return this;
    }

    /** Logs it, by keyboard. */
    public void log() {
        dialog.field(KEY + "people").focus();
        driver.press("M1+Enter");
    }
}
