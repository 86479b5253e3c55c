package kith.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Lists to choose from, side by side. Where there is no room for all of them, a menu at the end has them. */
public final class TabBar extends Composite {

    private static final String MORE = "\u22ef";

    private final ToolBar bar;
    private final ToolBar more;
    private final List<ToolItem> items = new ArrayList<>();
    private final IntConsumer chosen;

    /**
     * @param id names the widgets for tests
     * @param count how many lists there are
     * @param chosen is told the index of a list that the user chooses
     */
    public TabBar(Composite parent, String id, int count, IntConsumer chosen) {
        super(parent, SWT.NONE);
        this.chosen = chosen;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(this);
        bar = new ToolBar(this, SWT.FLAT);
        WidgetKeys.set(bar, id);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(bar);
        more = new ToolBar(this, SWT.FLAT);
        WidgetKeys.set(more, id + ".more");
        GridDataFactory.fillDefaults().exclude(true).applyTo(more);
        more.setVisible(false);
        ToolItem menu = new ToolItem(more, SWT.PUSH);
        menu.setText(MORE);
        menu.setToolTipText(Messages.moreLists);
        menu.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openMenu()));
        for (int i = 0; i < count; i++) {
            int index = i;
            ToolItem item = new ToolItem(bar, SWT.RADIO);
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (item.getSelection()) {
                    select(index);
                    chosen.accept(index);
                }
            }));
            WidgetKeys.set(item, id + "." + i);
            items.add(item);
        }
        addListener(SWT.Resize, event -> makeRoom());
    }

    /** Says what a list is called, with how many there are on it. */
    public void setText(int index, String text) {
        if (!items.get(index).getText().equals(text)) {
            items.get(index).setText(text);
            makeRoom();
        }
    }

    /** Marks a list as the one that is shown. */
    public void select(int index) {
        for (ToolItem item : items) {
            item.setSelection(item == items.get(index));
        }
    }

    private void makeRoom() {
        boolean needed = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > getClientArea().width;
        GridData data = (GridData) more.getLayoutData();
        if (data.exclude == needed) {
            data.exclude = !needed;
            more.setVisible(needed);
        }
        layout();
    }

    private void openMenu() {
        Menu menu = new Menu(more);
        for (ToolItem item : items) {
            MenuItem choice = new MenuItem(menu, SWT.RADIO);
            choice.setText(item.getText());
            choice.setSelection(item.getSelection());
            choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (choice.getSelection()) {
                    int index = items.indexOf(item);
                    select(index);
                    chosen.accept(index);
                }
            }));
        }
        Point below = more.toDisplay(0, more.getSize().y);
        menu.setLocation(below);
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    @Override
    public boolean setFocus() {
        return bar.setFocus();
    }
}
