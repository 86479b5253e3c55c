package kith.ui;

import org.eclipse.swt.widgets.Widget;

/** Names widgets for the tests that drive the window. */
public final class WidgetKeys {

    /** Under this name SWTBot looks for the key of a widget, and so do the tests of Kith. */
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private WidgetKeys() {
    }

    /** Gives a widget a name that stays the same from version to version. */
    public static void set(Widget widget, String key) {
        widget.setData(KEY, key);
    }
}
