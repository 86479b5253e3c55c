package kith.testsupport.driver;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Real key presses, as the window system would report them. */
final class Keyboard {

    private static final int[] MODIFIERS = { SWT.CTRL, SWT.SHIFT, SWT.ALT, SWT.COMMAND };

    private final UiThread ui;

    Keyboard(UiThread ui) {
        this.ui = ui;
    }

    /** Presses a key with its modifiers. */
    void press(String keys) {
        KeyStroke stroke = parse(keys);
        awaitFocus();
        for (int modifier : MODIFIERS) {
            if ((stroke.getModifierKeys() & modifier) != 0) {
                post(SWT.KeyDown, modifier, '\0');
            }
        }
        int key = stroke.getNaturalKey();
        boolean letter = key > 32 && key < 127;
        post(SWT.KeyDown, letter ? 0 : key, letter ? Character.toLowerCase((char) key) : '\0');
        post(SWT.KeyUp, letter ? 0 : key, letter ? Character.toLowerCase((char) key) : '\0');
        for (int modifier : MODIFIERS) {
            if ((stroke.getModifierKeys() & modifier) != 0) {
                post(SWT.KeyUp, modifier, '\0');
            }
        }
        ui.settle();
    }

    /** Types letters. */
    void type(String text) {
        awaitFocus();
        for (char letter : text.toCharArray()) {
            boolean shift = Character.isUpperCase(letter);
            if (shift) {
                post(SWT.KeyDown, SWT.SHIFT, '\0');
            }
            post(SWT.KeyDown, 0, letter);
            post(SWT.KeyUp, 0, letter);
            if (shift) {
                post(SWT.KeyUp, SWT.SHIFT, '\0');
            }
        }
        ui.settle();
    }

    private void awaitFocus() {
        ui.waitUntil("the focus to be somewhere; is there a window manager on this display?",
                () -> ui.display().getFocusControl() != null);
    }

    private void post(int type, int key, char letter) {
        Display display = ui.display();
        Event event = new Event();
        event.type = type;
        event.keyCode = key;
        event.character = letter;
        // From this thread: the window has to go on while the event is delivered.
        if (!display.post(event)) {
            throw new AssertionError("The key could not be pressed: " + (key == 0 ? letter : key));
        }
        UiThread.pause();
        ui.run(() -> { });
    }

    private static KeyStroke parse(String keys) {
        try {
            return KeyStroke.getInstance(keys);
        } catch (ParseException e) {
            throw new IllegalArgumentException(keys, e);
        }
    }
}
