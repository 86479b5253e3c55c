package kith.testsupport.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The rows of a tree that are unfolded. */
final class TreeRows implements Rows {

    private final UiThread ui;
    private final Tree tree;

    TreeRows(UiThread ui, Tree tree) {
        this.ui = ui;
        this.tree = tree;
    }

    @Override
    public int size() {
        return ui.get(() -> tree.isVisible() ? items().size() : 0);
    }

    @Override
    public List<String> row(int index) {
        ui.waitUntil("row " + index, () -> index < items().size() && !cells(index).get(0).isEmpty());
        return ui.get(() -> cells(index));
    }

    @Override
    public void select(int index) {
        ui.waitUntil("row " + index, () -> index < items().size());
        focus();
        ui.run(() -> {
            tree.setSelection(items().get(index));
            tree.notifyListeners(SWT.Selection, event(index));
        });
        ui.settle();
    }

    @Override
    public void open(int index) {
        select(index);
        ui.later(() -> tree.notifyListeners(SWT.DefaultSelection, event(index)));
        ui.settle();
    }

    @Override
    public void focus() {
        ui.run(() -> {
            tree.getShell().forceActive();
            tree.forceFocus();
        });
    }

    private List<String> cells(int index) {
        TreeItem item = items().get(index);
        return IntStream.range(0, Math.max(1, tree.getColumnCount())).mapToObj(item::getText).toList();
    }

    private List<TreeItem> items() {
        List<TreeItem> items = new ArrayList<>();
        collect(tree.getItems(), items);
        return items;
    }

    private static void collect(TreeItem[] level, List<TreeItem> into) {
        for (TreeItem item : level) {
            into.add(item);
            if (item.getExpanded()) {
                collect(item.getItems(), into);
            }
        }
    }

    private Event event(int index) {
        Event event = new Event();
        event.item = items().get(index);
        return event;
    }
}
