package kith.testsupport.pages;

import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The dialogs that erase a person for good. */
public final class ErasePage {

    private static final String KEY = "kith.contacts.erase";

    private final WorkbenchDriver driver;
    private final Scope dialog;

    private ErasePage(WorkbenchDriver driver) {
        this.driver = driver;
        dialog = driver.dialog("Erase for Good");
    }

    /** Opens the dialog for the selected person. */
    public static ErasePage open(WorkbenchDriver driver) {
        driver.menu("Edit", "Erase for Good");
        return new ErasePage(driver);
    }

    /**
     * Erases the person.
     *
     * @return what the receipt says
     */
    public String erase() {
        dialog.click(KEY + ".sure");
        dialog.click(KEY + ".erase");
        Scope receipt = driver.dialog("Receipt");
        String text = receipt.field(KEY + ".receipt").text();
        receipt.click("Close");
        return text;
    }
}
