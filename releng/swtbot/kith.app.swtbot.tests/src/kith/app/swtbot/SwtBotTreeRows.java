package kith.app.swtbot;

import static org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable.syncExec;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swtbot.swt.finder.results.BoolResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;

import kith.testsupport.driver.Rows;

/** The unfolded rows of a tree, handled by SWTBot. */
final class SwtBotTreeRows implements Rows {

    private final SwtBotDriver driver;
    private final SWTBotTree tree;

    SwtBotTreeRows(SwtBotDriver driver, SWTBotTree tree) {
        this.driver = driver;
        this.tree = tree;
    }

    @Override
    public int size() {
        return syncExec((BoolResult) tree.widget::isVisible) ? items().size() : 0;
    }

    @Override
    public List<String> row(int index) {
        SWTBotTreeItem item = items().get(index);
        return IntStream.range(0, Math.max(1, tree.columnCount())).mapToObj(item::cell).toList();
    }

    @Override
    public void select(int index) {
        focus();
        items().get(index).select();
        driver.settle();
    }

    @Override
    public void open(int index) {
        select(index);
        driver.press("Enter");
    }

    @Override
    public void focus() {
        tree.setFocus();
    }

    private List<SWTBotTreeItem> items() {
        List<SWTBotTreeItem> items = new ArrayList<>();
        collect(tree.getAllItems(), items);
        return items;
    }

    private static void collect(SWTBotTreeItem[] level, List<SWTBotTreeItem> into) {
        for (SWTBotTreeItem item : level) {
            into.add(item);
            if (item.isExpanded()) {
                collect(item.getItems(), into);
            }
        }
    }
}
