package kith.app.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Keeps the engine of themes from the rows of tables and trees, which have the colours of these. It remembers each row that it
 * has seen and colours it anew with another theme, also one that GTK does not have any more, of which the program dies; and it
 * takes long for each row that comes into sight.
 */
final class PlainRows {

    private PlainRows() {
    }

    /** To be called before the first window is made. */
    static void install(Display display) {
        display.addFilter(SWT.Skin, event -> {
            if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
                event.type = SWT.None;
            }
        });
    }
}
