package kith.testsupport.pages;

import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The dialog that adds a person of whom a line tells. */
public final class QuickAddPage {

    private static final String TEXT = "kith.contacts.quickAdd.text";

    private final WorkbenchDriver driver;
    private final Scope dialog;

    private QuickAddPage(WorkbenchDriver driver) {
        this.driver = driver;
        dialog = driver.dialog("Quick Add");
    }

    /** Opens the dialog by its keys, wherever the focus is. */
    public static QuickAddPage open(WorkbenchDriver driver) {
        driver.press("M1+M2+A");
        return new QuickAddPage(driver);
    }

    /** Writes a line and adds the person with Enter. */
    public void add(String line) {
        dialog.field(TEXT).focus();
        dialog.field(TEXT).enter(line);
        driver.press("Enter");
    }
}
