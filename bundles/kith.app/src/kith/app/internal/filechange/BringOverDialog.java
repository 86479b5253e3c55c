package kith.app.internal.filechange;

import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import kith.ui.WidgetKeys;
import kith.ui.table.TableLength;

/** Dialog that shows what would be brought over from one version of a network to another, and lets the user choose. */
final class BringOverDialog extends TitleAreaDialog {

    private static final int WIDTH = 820;
    private static final int HEIGHT = 540;
    private static final int LEAST_WIDTH = 60;
    private static final int DETAIL_LINES = 7;

    private final BringOverModel model;
    private Table table;
    private Text detail;

    BringOverDialog(Shell shell, BringOverModel model) {
        super(shell);
        this.model = model;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.bringOverTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.bringOverTitle);
        setMessage(model.hasConflicts() ? Messages.bringOverConflicts : Messages.bringOverAll);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        createTable(area);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        button(buttons, Messages.tickAll, true);
        button(buttons, Messages.tickNone, false);
        detail = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        WidgetKeys.set(detail, "kith.bringover.detail");
        GridDataFactory.fillDefaults().grab(true, false).hint(0, DETAIL_LINES * detail.getLineHeight()).applyTo(detail);
        return area;
    }

    private void createTable(Composite area) {
        Composite frame = new Composite(area, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(frame);
        table = new Table(frame, SWT.CHECK | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        table.setHeaderVisible(true);
        WidgetKeys.set(table, "kith.bringover.objects");
        column(layout, Messages.object, 3);
        column(layout, Messages.outcome, 3);
        column(layout, Messages.here, 5);
        column(layout, Messages.there, 5);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, this::selected);
        table.addListener(SWT.KeyDown, event -> {
            if (event.character == ' ') {
                event.doit = false;
                toggle(table.getSelectionIndices());
            }
        });
        // Enter is for the button that is the default one.
        table.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_RETURN);
        new TableLength(table, model::size).adjust();
    }

    private void column(TableColumnLayout layout, String label, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(label);
        layout.setColumnData(column, new ColumnWeightData(weight, LEAST_WIDTH));
    }

    private void button(Composite parent, String label, boolean isTicked) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            model.tickAll(isTicked);
            refresh();
        }));
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        item.setText(model.cells(event.index).toArray(String[]::new));
        item.setChecked(model.isTicked(event.index));
    }

    private void selected(Event event) {
        if (event.detail == SWT.CHECK) {
            toggle(new int[] { table.indexOf((TableItem) event.item) });
        } else {
            showDetail();
        }
    }

    /** All of several objects are ticked, unless they are already. */
    private void toggle(int[] indices) {
        boolean isTicked = IntStream.of(indices).allMatch(model::isTicked);
        IntStream.of(indices).forEach(index -> model.tick(index, !isTicked));
        refresh();
    }

    private void refresh() {
        table.clearAll();
        showDetail();
        getButton(OK).setEnabled(model.isAnythingTicked());
    }

    private void showDetail() {
        detail.setText(table.getSelectionIndex() < 0 ? "" : model.detail(table.getSelectionIndex()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.bringOverButton, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        getButton(OK).setEnabled(model.isAnythingTicked());
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        table.setSelection(0);
        showDetail();
        table.setFocus();
        return contents;
    }
}
