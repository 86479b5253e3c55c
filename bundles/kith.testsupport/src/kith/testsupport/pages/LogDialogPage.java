package kith.testsupport.pages;

import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The dialog that logs an interaction where the timeline is not at hand. */
public final class LogDialogPage {

    private final Scope dialog;

    private LogDialogPage(WorkbenchDriver driver) {
        dialog = driver.dialog("Log Interaction");
    }

    /** Waits for the dialog. */
    public static LogDialogPage inFront(WorkbenchDriver driver) {
        return new LogDialogPage(driver);
    }

    /** Returns the line. */
    public String line() {
        return dialog.field("kith.timeline.timeline.quickLog").text();
    }

    /** Goes to the line. */
    public LogDialogPage focus() {
        dialog.field("kith.timeline.timeline.quickLog").focus();
        return this;
    }
}
