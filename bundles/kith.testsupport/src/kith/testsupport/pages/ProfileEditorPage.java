package kith.testsupport.pages;

import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The editor of the user's profile. */
public final class ProfileEditorPage {

    private final Scope editor;

    ProfileEditorPage(WorkbenchDriver driver) {
        editor = driver.editor("kith.contacts.profileEditor");
    }

    /** Says who the user is; somebody of this name is added. */
    public ProfileEditorPage iAm(String name) {
        editor.field("Profile.self").replace(name);
        return this;
    }

    /** Says what the user is interested in. */
    public ProfileEditorPage interests(String words) {
        editor.field("Profile.interests").replace(words);
        return this;
    }
}
