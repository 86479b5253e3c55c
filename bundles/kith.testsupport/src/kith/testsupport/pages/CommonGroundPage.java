package kith.testsupport.pages;

import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The view of what people have in common. */
public final class CommonGroundPage {

    private static final String VIEW = "kith.contacts.common";

    private final WorkbenchDriver driver;
    private final Scope view;

    private CommonGroundPage(WorkbenchDriver driver) {
        this.driver = driver;
        view = driver.view(VIEW);
    }

    /** Opens the view by its keys. */
    public static CommonGroundPage open(WorkbenchDriver driver) {
        driver.press("M1+M2+B");
        return new CommonGroundPage(driver);
    }

    /** Waits until something of a kind is shared, such as {@code INTEREST}. */
    public CommonGroundPage expect(String kind) {
        driver.expect("something shared: " + kind, () -> view.shows(VIEW + "." + kind));
        return this;
    }

    /** Goes to the user's profile, as the view offers where nothing is known of the user. */
    public ProfileEditorPage tellOfMyself() {
        view.click("My Profile");
        return new ProfileEditorPage(driver);
    }

    /** Opens what is shared of a kind. */
    public void follow(String kind) {
        view.click(VIEW + "." + kind);
    }
}
