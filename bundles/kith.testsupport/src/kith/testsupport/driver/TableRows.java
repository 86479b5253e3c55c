package kith.testsupport.driver;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The rows of a table. */
final class TableRows implements Rows {

    private final UiThread ui;
    private final Table table;

    TableRows(UiThread ui, Table table) {
        this.ui = ui;
        this.table = table;
    }

    @Override
    public int size() {
        return ui.get(() -> table.isVisible() ? table.getItemCount() : 0);
    }

    @Override
    public List<String> row(int index) {
        // A virtual table fills a row when it is looked at, and some time later when it has to be read.
        ui.waitUntil("row " + index, () -> index < table.getItemCount()
                && (table.getItem(index).getText().length() > 0 || cells(index).stream().anyMatch(cell -> !cell.isEmpty())));
        return ui.get(() -> cells(index));
    }

    @Override
    public void select(int index) {
        ui.waitUntil("row " + index, () -> index < table.getItemCount());
        focus();
        ui.run(() -> {
            table.setSelection(index);
            table.notifyListeners(SWT.Selection, event(index));
        });
        ui.settle();
    }

    @Override
    public void open(int index) {
        select(index);
        ui.later(() -> {
            Event click = event(index);
            click.button = 1;
            click.count = 2;
            click.x = table.getItem(index).getBounds(0).x + 4;
            click.y = table.getItem(index).getBounds(0).y + 4;
            table.notifyListeners(SWT.MouseDoubleClick, click);
            table.notifyListeners(SWT.DefaultSelection, event(index));
        });
        ui.settle();
    }

    @Override
    public void focus() {
        ui.run(() -> {
            table.getShell().forceActive();
            table.forceFocus();
        });
    }

    private List<String> cells(int index) {
        TableItem item = table.getItem(index);
        return IntStream.range(0, Math.max(1, table.getColumnCount())).mapToObj(item::getText).toList();
    }

    private Event event(int index) {
        Event event = new Event();
        event.item = table.getItem(index);
        return event;
    }
}
