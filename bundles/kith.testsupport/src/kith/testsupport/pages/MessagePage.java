package kith.testsupport.pages;

import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The dialog that writes a message to somebody. */
public final class MessagePage {

    private static final String MESSAGE = "kith.timeline.message";

    private final Scope dialog;

    private MessagePage(WorkbenchDriver driver, String name) {
        dialog = driver.dialog("Message to " + name);
    }

    /** Waits for the dialog that writes to a person. */
    public static MessagePage inFront(WorkbenchDriver driver, String name) {
        return new MessagePage(driver, name);
    }

    /** Writes another text. */
    public MessagePage write(String text) {
        dialog.field(MESSAGE + ".text").replace(text);
        return this;
    }

    /** Says in which way it is sent, such as {@code Message}. */
    public MessagePage by(String channel) {
        dialog.field(MESSAGE + ".channel").replace(channel);
        return this;
    }

    /** Copies the text. */
    public MessagePage copy() {
        dialog.click(MESSAGE + ".copy");
        return this;
    }

    /** Says that what was copied is sent. */
    public void sent() {
        dialog.click(MESSAGE + ".sent");
    }
}
