package kith.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Text;

/** Has the wheel of the mouse scroll the form where it would change the value of a field: scrolling must not change what it passes. */
public final class FormWheel {

    private static final int LINE = 20;

    private FormWheel() {
    }

    /** Has a field let the wheel pass. */
    public static void pass(Control field) {
        field.addListener(SWT.MouseVerticalWheel, event -> scroll(field, event));
    }

    /** Has a text of several lines let the wheel pass where it has nothing more to scroll itself. */
    static void passAtEnd(Text text) {
        text.addListener(SWT.MouseVerticalWheel, event -> {
            ScrollBar bar = text.getVerticalBar();
            if (bar == null || isAtEnd(bar.getSelection(), bar.getMinimum(), bar.getMaximum() - bar.getThumb(), event.count)) {
                scroll(text, event);
            }
        });
    }

    /** @param count above 0 for up */
    static boolean isAtEnd(int position, int first, int last, int count) {
        return count > 0 ? position <= first : position >= last;
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
