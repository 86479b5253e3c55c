package kith.ui.table;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import kith.ui.table.ColumnMeter.Measure;

/**
 * Ends text for which a column has no room in an ellipsis, which GTK does not, and shows it whole in a tooltip. Cells that are
 * meters are drawn as such, with their reasons in the tooltip.
 */
final class CutText {

    private static final String ELLIPSIS = "\u2026";
    private static final int MARGIN = 4;
    /** GTK begins a text a little before the place that it gives for it. */
    private static final int INSET = 2;
    private static final int SLACK = 12;

    private static final int KEPT = 2000;

    private final Table table;
    /** Measuring a text takes longer than drawing it. */
    private final Map<String, Integer> widths = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > KEPT;
        }
    };
    private Font font;
    /** Whether the cell that is drawn now is cut; each is erased and then painted. */
    private boolean cut;

    private CutText(Table table) {
        this.table = table;
    }

    static void install(Table table) {
        CutText text = new CutText(table);
        table.addListener(SWT.EraseItem, text::erase);
        table.addListener(SWT.PaintItem, text::paint);
        table.addListener(SWT.MouseMove, text::tell);
        table.addListener(SWT.MouseExit, event -> table.setToolTipText(null));
    }

    /** What fits is drawn by the table. */
    private void erase(Event event) {
        TableItem item = (TableItem) event.item;
        if (Meters.of(item, event.index) != null) {
            event.detail &= ~SWT.FOREGROUND;
            cut = false;
            return;
        }
        Image image = item.getImage(event.index);
        // An estimate for most cells, as it takes long to ask for the place of a text.
        int most = table.getColumn(event.index).getWidth() - 2 * MARGIN - (image == null ? 0 : image.getBounds().width + MARGIN);
        cut = width(event.gc, item.getText(event.index)) > most - SLACK && isCut(event.gc, item, event.index);
        if (cut) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        Measure measure = Meters.of(item, event.index);
        if (measure != null) {
            Meters.paint(event, measure);
            return;
        }
        Image image = item.getImage(event.index);
        if (image != null && (cut || (event.detail & SWT.SELECTED) != 0)) {
            // What is cut is not drawn by the table, with its image; and where anybody draws, GTK draws the ground of what is
            // selected over the image.
            Rectangle place = item.getImageBounds(event.index);
            event.gc.drawImage(image, place.x, place.y + (place.height - image.getBounds().height) / 2);
        }
        if (cut) {
            Rectangle place = item.getTextBounds(event.index);
            String text = cut(event.gc, item.getText(event.index), room(item, event.index));
            int height = event.gc.textExtent(text).y;
            event.gc.drawText(text, place.x - INSET, place.y + (place.height - height) / 2 - 1, true);
        }
    }

    private void tell(Event event) {
        Point point = new Point(event.x, event.y);
        TableItem item = table.getItem(point);
        String text = null;
        for (int column = 0; item != null && column < table.getColumnCount(); column++) {
            if (item.getBounds(column).contains(point)) {
                Measure measure = Meters.of(item, column);
                text = measure != null ? Meters.hint(measure) : measured(item, column) ? item.getText(column) : null;
            }
        }
        if (text == null ? table.getToolTipText() != null : !text.equals(table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    private boolean measured(TableItem item, int column) {
        GC gc = new GC(table);
        try {
            return isCut(gc, item, column);
        } finally {
            gc.dispose();
        }
    }

    private boolean isCut(GC gc, TableItem item, int column) {
        String text = item.getText(column);
        return !text.isEmpty() && width(gc, text) > room(item, column);
    }

    private int width(GC gc, String text) {
        if (!table.getFont().equals(font)) {
            font = table.getFont();
            widths.clear();
        }
        return text.isEmpty() ? 0 : widths.computeIfAbsent(text, each -> gc.textExtent(each).x);
    }

    private static int room(TableItem item, int column) {
        Rectangle cell = item.getBounds(column);
        return cell.x + cell.width - item.getTextBounds(column).x - MARGIN;
    }

    /** Returns as much of a text as there is room for, with the ellipsis. */
    private static String cut(GC gc, String text, int room) {
        int fits = 0;
        int most = text.length();
        while (fits < most) {
            int middle = (fits + most + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= room) {
                fits = middle;
            } else {
                most = middle - 1;
            }
        }
        return text.substring(0, fits).stripTrailing() + ELLIPSIS;
    }
}
