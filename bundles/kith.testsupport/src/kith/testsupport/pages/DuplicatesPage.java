package kith.testsupport.pages;

import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The view of people who may be there twice. */
public final class DuplicatesPage {

    private static final String VIEW = "kith.contacts.duplicates";

    private final WorkbenchDriver driver;
    private final Scope view;

    private DuplicatesPage(WorkbenchDriver driver) {
        this.driver = driver;
        view = driver.view(VIEW);
    }

    /** Opens the view. */
    public static DuplicatesPage open(WorkbenchDriver driver) {
        return new DuplicatesPage(driver);
    }

    /** Waits until so many pairs are found. */
    public DuplicatesPage expect(int pairs) {
        driver.expect(pairs + " pairs", () -> view.shows(VIEW + ".table") && view.rows(VIEW + ".table").size() == pairs);
        return this;
    }

    /** Merges the selected pair as it is proposed. */
    public void merge() {
        view.click(VIEW + ".merge");
    }
}
