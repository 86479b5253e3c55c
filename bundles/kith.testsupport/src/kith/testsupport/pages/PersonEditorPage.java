package kith.testsupport.pages;

import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The editor of a person. */
public final class PersonEditorPage {

    private final WorkbenchDriver driver;
    private final Scope editor;

    private PersonEditorPage(WorkbenchDriver driver) {
        this.driver = driver;
        editor = driver.editor("kith.contacts.personEditor");
    }

    /** Waits for the editor to be in front. */
    public static PersonEditorPage inFront(WorkbenchDriver driver) {
        return new PersonEditorPage(driver);
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

    /** Returns the birthday. */
    public String birthday() {
        return editor.field("Person.birthday").text();
    }

    /** Writes into the birthday and stays there. */
    public PersonEditorPage writeBirthday(String date) {
        editor.field("Person.birthday").enter(date);
        return this;
    }

    /** Closes it, where what was typed cannot be taken, and answers. */
    public void closeAndAnswer(String answer) {
        driver.pause();
        editor.field("Person.birthday").focus();
        driver.press("M1+W");
        driver.dialog("Not kept yet").click(answer);
    }
}
