package kith.timeline.internal.nudge;

import java.time.ZonedDateTime;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import kith.core.Session;
import kith.core.nudge.Nudge;
import kith.core.nudge.Nudges;
import kith.store.ChangeSet;
import kith.store.NetworkStore;
import kith.ui.EmptyState;
import kith.ui.EntityEditors;
import kith.ui.NetworkView;
import kith.ui.Reading;
import kith.ui.WidgetKeys;

/** The next steps that are suggested, each with its reason; Enter opens what a step is about. */
public final class NudgesView extends NetworkView {

    /** The id of the view. */
    public static final String ID = "kith.timeline.nudges";

    private static final int MOST = 50;
    private static final int ROW_HEIGHT = 28;
    /** Changes often come several at once: what they suggest is asked when they are over. */
    private static final int SETTLE = 400;

    private final Nudges nudges = new Nudges(RegistryFactory.getRegistry());
    private final StackLayout stack = new StackLayout();
    private final Runnable reading = this::read;
    private Composite content;
    private Table table;
    private EmptyState empty;
    private List<Nudge> shown = List.of();

    @Override
    protected Control createContent(Composite parent) {
        content = new Composite(parent, SWT.NONE);
        content.setLayout(stack);
        table = new Table(content, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        WidgetKeys.set(table, ID + ".table");
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        column(Messages.step, 300);
        column(Messages.reason, 300);
        table.addListener(SWT.DefaultSelection, event -> open());
        empty = new EmptyState(content);
        empty.show(Messages.nothing, Messages.nothingHint, null, () -> { });
        stack.topControl = table;
        return content;
    }

    private void column(String name, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        column.setWidth(width);
    }

    @Override
    protected void networkOpened(Session opened) {
        read();
    }

    @Override
    protected void networkChanged(ChangeSet changes) {
        content.getDisplay().timerExec(-1, reading);
        content.getDisplay().timerExec(SETTLE, reading);
    }

    private void read() {
        if (session() != null && !content.isDisposed()) {
            NetworkStore store = session().getStore();
            Reading.of(table, () -> nudges.suggest(store, ZonedDateTime.now(), MOST), this::show);
        }
    }

    private void show(List<Nudge> found) {
        int selected = table.getSelectionIndex();
        shown = found;
        table.setRedraw(false);
        table.removeAll();
        for (Nudge nudge : shown) {
            new TableItem(table, SWT.NONE).setText(new String[] { nudge.text(), nudge.reason() });
        }
        table.setSelection(Math.min(selected, shown.size() - 1));
        table.setRedraw(true);
        stack.topControl = shown.isEmpty() ? empty : table;
        content.layout();
    }

    private void open() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            EntityEditors.open(getSite().getPage(), shown.get(index).about());
        }
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
        if (stack.topControl == table && table.getSelectionIndex() < 0) {
            table.setSelection(0);
        }
    }
}
