package kith.ui.table;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The context menu of the headings of a table, in the place of that of its rows. */
final class HeaderMenu {

    private final Table table;
    private final TableMenu contents;
    private Menu last;

    private HeaderMenu(Table table, TableMenu contents) {
        this.table = table;
        this.contents = contents;
    }

    static void install(Table table, TableMenu contents) {
        table.addListener(SWT.MenuDetect, new HeaderMenu(table, contents)::show);
    }

    private void show(Event event) {
        Point point = table.toControl(event.x, event.y);
        // On GTK the rows begin at 0 and the headings above it, elsewhere the headings at 0.
        if (event.detail == SWT.MENU_KEYBOARD || point.y >= table.getClientArea().y + table.getHeaderHeight()) {
            return;
        }
        event.doit = false;
        if (last != null) {
            last.dispose();
        }
        MenuManager manager = new MenuManager();
        Heading heading = at(point.x);
        if (heading != null) {
            contents.fill(manager, heading);
            manager.add(new Separator());
        }
        contents.fill(manager);
        last = manager.createContextMenu(table);
        last.setLocation(event.x, event.y);
        last.setVisible(true);
    }

    private Heading at(int x) {
        int left = -table.getHorizontalBar().getSelection();
        for (int index : table.getColumnOrder()) {
            TableColumn column = table.getColumn(index);
            left += column.getWidth();
            if (x < left) {
                return TableColumns.heading(column);
            }
        }
        return null;
    }
}
