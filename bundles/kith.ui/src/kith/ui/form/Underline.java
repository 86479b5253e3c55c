package kith.ui.form;

import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import kith.ui.Colors;

/** A line under a field, so that it can be seen where there is something to fill in without a box around everything. */
final class Underline {

    private Underline() {
    }

    static void add(Control field) {
        Composite parent = field.getParent();
        PaintListener painter = event -> {
            if (field.isVisible()) {
                Rectangle bounds = field.getBounds();
                int y = bounds.y + bounds.height;
                event.gc.setForeground(Colors.rule(parent));
                event.gc.drawLine(bounds.x, y, bounds.x + bounds.width - 1, y);
            }
        };
        parent.addPaintListener(painter);
        field.addDisposeListener(event -> {
            if (!parent.isDisposed()) {
                parent.removePaintListener(painter);
            }
        });
    }
}
