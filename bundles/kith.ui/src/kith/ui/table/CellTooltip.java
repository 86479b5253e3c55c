package kith.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows the whole text of a cell in which it is cut off. */
final class CellTooltip {

    private static final int MARGIN = 6;

    private final Table table;

    private CellTooltip(Table table) {
        this.table = table;
    }

    static void install(Table table) {
        CellTooltip tooltip = new CellTooltip(table);
        table.addListener(SWT.MouseMove, tooltip::show);
        table.addListener(SWT.MouseExit, event -> table.setToolTipText(null));
    }

    private void show(Event event) {
        Point point = new Point(event.x, event.y);
        TableItem item = table.getItem(point);
        String text = null;
        for (int column = 0; item != null && column < table.getColumnCount(); column++) {
            if (item.getBounds(column).contains(point) && isCutOff(item, column)) {
                text = item.getText(column);
            }
        }
        if (text == null ? table.getToolTipText() != null : !text.equals(table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    private boolean isCutOff(TableItem item, int column) {
        Rectangle place = item.getTextBounds(column);
        GC gc = new GC(table);
        try {
            int room = item.getBounds(column).x + item.getBounds(column).width - place.x - MARGIN;
            return gc.textExtent(item.getText(column)).x > room;
        } finally {
            gc.dispose();
        }
    }
}
