package kith.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Has the wheel of the mouse scroll the form where it would change the value of a field: scrolling must not change what it passes. */
public final class FormWheel {

    private static final int LINE = 20;

    private FormWheel() {
    }

    /** Has a field let the wheel pass. */
    public static void pass(Control field) {
        field.addListener(SWT.MouseVerticalWheel, event -> scroll(field, event));
    }

    private static void scroll(Control field, Event event) {
        event.doit = false;
        for (Composite parent = field.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrolledComposite form) {
                Point origin = form.getOrigin();
                form.setOrigin(origin.x, Math.max(0, origin.y - event.count * LINE));
                return;
            }
        }
    }
}
