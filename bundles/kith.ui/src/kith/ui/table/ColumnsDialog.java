package kith.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import kith.ui.WidgetKeys;

/** Asks which columns a table has, and in which order. Space chooses one, Alt and the arrows move it. */
final class ColumnsDialog extends Dialog {

    private final ColumnModel model;
    private final List<Heading> headings = new ArrayList<>();
    private List<String> chosen = List.of();
    private Table table;
    private Button up;
    private Button down;

    ColumnsDialog(Shell shell, ColumnModel model) {
        super(shell);
        this.model = model;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Returns the ids of the columns that were chosen, in order. */
    List<String> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.columnsTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.columnsHint);
        GridDataFactory.fillDefaults().hint(convertWidthInCharsToPixels(48), SWT.DEFAULT).applyTo(hint);
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        table = new Table(body, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        WidgetKeys.set(table, "kith.ui.columns.table");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(16)).applyTo(table);
        Composite buttons = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        up = button(buttons, Messages.up, -1);
        down = button(buttons, Messages.down, 1);
        table.addListener(SWT.Selection, this::selected);
        table.addListener(SWT.KeyDown, this::key);
        fill();
        return area;
    }

    private Button button(Composite parent, String label, int step) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> move(step)));
        return button;
    }

    /** The columns that are shown come first in their order, then the others by their names. */
    private void fill() {
        List<Heading> shown = model.shown();
        headings.addAll(shown);
        model.all().stream().filter(heading -> !shown.contains(heading))
                .sorted(Comparator.comparing(Heading::label, String.CASE_INSENSITIVE_ORDER)).forEach(headings::add);
        for (Heading heading : headings) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(heading.label());
            item.setChecked(shown.contains(heading));
        }
        table.select(0);
        enable();
    }

    private void selected(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.detail == SWT.CHECK && !model.canHide(headings.get(table.indexOf(item)).id())) {
            item.setChecked(true);
        }
        enable();
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.ALT) != 0 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            event.doit = false;
        }
    }

    private void move(int step) {
        int from = table.getSelectionIndex();
        int to = from + step;
        if (from < 0 || to < 0 || to >= headings.size()) {
            return;
        }
        boolean checked = table.getItem(from).getChecked();
        Heading heading = headings.remove(from);
        headings.add(to, heading);
        table.getItem(from).dispose();
        TableItem item = new TableItem(table, SWT.NONE, to);
        item.setText(heading.label());
        item.setChecked(checked);
        table.setSelection(to);
        enable();
    }

    private void enable() {
        int index = table.getSelectionIndex();
        up.setEnabled(index > 0);
        down.setEnabled(index >= 0 && index < headings.size() - 1);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.OK_ID) {
            chosen = Arrays.stream(table.getItems()).filter(TableItem::getChecked)
                    .map(item -> headings.get(table.indexOf(item)).id()).toList();
        }
        super.buttonPressed(button);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
