package kith.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import kith.ui.Colors;
import kith.ui.table.ColumnMeter.Measure;

/**
 * The cells of a table that are meters: a bar, and at its right the text, which is also that of the item, so that it can be
 * read aloud.
 */
final class Meters {

    private static final String KEY = "kith.meter.";
    private static final int MARGIN = 6;
    private static final int HEIGHT = 6;
    /** A shorter bar says nothing. */
    private static final int SHORTEST = 12;
    /** Texts of this width stand below one another at their right ends, and bars are of one length. */
    private static final String USUAL = "100";
    private static final int FAINT = 70;

    private Meters() {
    }

    /** Says what a cell measures; null if it is text alone. */
    static void set(TableItem item, int column, Measure measure) {
        item.setData(key(item, column), measure);
    }

    /** Returns what a cell measures, or null. */
    static Measure of(TableItem item, int column) {
        return (Measure) item.getData(key(item, column));
    }

    private static String key(TableItem item, int column) {
        return KEY + TableColumns.heading(item.getParent().getColumn(column)).id();
    }

    /** Returns what is said of a cell to whoever asks. */
    static String hint(Measure measure) {
        return measure.reasons().isBlank() ? measure.text() : measure.text() + "\n" + measure.reasons();
    }

    /** Draws a cell in place of the table. */
    static void paint(Event event, Measure measure) {
        TableItem item = (TableItem) event.item;
        GC gc = event.gc;
        Rectangle cell = item.getBounds(event.index);
        Rectangle line = item.getTextBounds(event.index);
        Point text = gc.textExtent(measure.text());
        int room = Math.max(gc.textExtent(USUAL).x, text.x);
        int bar = cell.width - room - 3 * MARGIN;
        int x = bar < SHORTEST ? cell.x + MARGIN : cell.x + cell.width - MARGIN - text.x;
        if ((event.detail & (SWT.SELECTED | SWT.HOT)) == 0) {
            // GTK paints again over what is there, and letters grow bold.
            gc.fillRectangle(x, line.y, text.x, line.height);
        }
        gc.drawText(measure.text(), x, line.y + (line.height - text.y) / 2 - 1, true);
        if (bar >= SHORTEST) {
            paint(gc, item.getParent(), new Rectangle(cell.x + MARGIN, line.y + (line.height - HEIGHT) / 2, bar, HEIGHT), measure.value(),
                    (event.detail & SWT.SELECTED) != 0);
        }
    }

    /** On the ground of what is selected the colour of its text is the one that can be seen for sure. */
    private static void paint(GC gc, Table table, Rectangle bar, double value, boolean selected) {
        Color ground = gc.getBackground();
        gc.setAntialias(SWT.ON);
        gc.setBackground(selected ? gc.getForeground() : Colors.rule(table));
        gc.setAlpha(selected ? FAINT : 255);
        gc.fillRoundRectangle(bar.x, bar.y, bar.width, bar.height, bar.height, bar.height);
        gc.setAlpha(255);
        if (value > 0) {
            gc.setBackground(selected ? gc.getForeground() : Colors.accent(table));
            gc.fillRoundRectangle(bar.x, bar.y, Math.max(bar.height, (int) Math.round(bar.width * value)), bar.height, bar.height,
                    bar.height);
        }
        gc.setBackground(ground);
    }
}
