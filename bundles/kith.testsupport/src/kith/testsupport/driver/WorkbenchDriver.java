package kith.testsupport.driver;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * Does to the window what a user does. Called on the thread of the test, never on that of the window; each method returns
 * when what it did has been done, and fails when it cannot find what it is to be done to.
 *
 * <p>Widgets are named by their key, the value of {@link #KEY} in their data, or by what they show.
 */
public interface WorkbenchDriver {

    /** The name under which widgets keep their key. */
    String KEY = "org.eclipse.swtbot.widget.key";

    /** Opens a perspective. */
    void perspective(String id);

    /** Opens a view, if it is not open, and brings it to the front. */
    Scope view(String id);

    /** Waits until the editor in front is one of this kind. */
    Scope editor(String id);

    /** Waits for a dialog or wizard, by its title. */
    Scope dialog(String title);

    /** Chooses an item of the main menu, by the beginning of each label, without mnemonics. */
    void menu(String... labels);

    /** Presses keys where the focus is, such as {@code M1+Z} or {@code Enter}. */
    void press(String keys);

    /** Types letters where the focus is. */
    void type(String text);

    /** Waits until something holds; asked on the thread of the window. */
    void waitUntil(String what, BooleanSupplier condition);

    /** Lets the window go on for a moment. */
    void pause();

    /** Waits until something can be seen to hold; asked on the thread of the test. */
    default void expect(String what, BooleanSupplier condition) {
        for (int i = 0; i < 300; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            pause();
        }
        throw new AssertionError("Waited in vain for " + what);
    }

    /** Saves a picture of the screen. */
    void screenshot(Path file);

    /** Closes dialogs and editors, so that the next test finds the window as the first did. */
    void tidy();
}
