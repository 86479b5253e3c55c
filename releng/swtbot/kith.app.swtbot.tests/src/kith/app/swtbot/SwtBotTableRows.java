package kith.app.swtbot;

import static org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable.syncExec;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swtbot.swt.finder.results.BoolResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

import kith.testsupport.driver.Rows;

/** The rows of a table, handled by SWTBot. */
final class SwtBotTableRows implements Rows {

    private final SwtBotDriver driver;
    private final SWTBotTable table;

    SwtBotTableRows(SwtBotDriver driver, SWTBotTable table) {
        this.driver = driver;
        this.table = table;
    }

    @Override
    public int size() {
        return syncExec((BoolResult) table.widget::isVisible) ? table.rowCount() : 0;
    }

    @Override
    public List<String> row(int index) {
        driver.waitUntil("row " + index, () -> index < table.rowCount() && !table.cell(index, 0).isEmpty());
        return IntStream.range(0, Math.max(1, table.columnCount())).mapToObj(column -> table.cell(index, column)).toList();
    }

    @Override
    public void select(int index) {
        focus();
        table.select(index);
        driver.settle();
    }

    @Override
    public void open(int index) {
        select(index);
        driver.press("Enter");
    }

    @Override
    public void focus() {
        table.setFocus();
    }
}
