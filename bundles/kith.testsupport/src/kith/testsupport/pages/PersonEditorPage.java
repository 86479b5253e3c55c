package kith.testsupport.pages;

import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The editor of a person. */
public final class PersonEditorPage {

    private final Scope editor;

    private PersonEditorPage(Scope editor) {
        this.editor = editor;
    }

    /** Waits for the editor to be in front. */
    public static PersonEditorPage inFront(WorkbenchDriver driver) {
        return new PersonEditorPage(driver.editor("kith.contacts.personEditor"));
    }

    /** Returns the name. */
    public String name() {
        return editor.field("Person.formattedName").text();
    }

    /** Changes the name and leaves the field. */
    public PersonEditorPage rename(String name) {
        editor.field("Person.formattedName").replace(name);
        return this;
    }

    /** Returns the first address of electronic mail. */
    public String email() {
        return editor.field("Email.address").text();
    }

    /** Changes the first address of electronic mail and leaves the field. */
    public PersonEditorPage setEmail(String address) {
        editor.field("Email.address").replace(address);
        return this;
    }

    /** Changes the interests and leaves the field. */
    public PersonEditorPage setInterests(String words) {
        editor.field("Person.interests").replace(words);
        return this;
    }

    /** Goes to the field of the name. */
    public PersonEditorPage focusName() {
        editor.field("Person.formattedName").focus();
        return this;
    }
}
