package kith.app.internal.filechange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import kith.core.history.Difference;
import kith.core.history.ObjectComparison;
import kith.core.history.ObjectComparison.Outcome;
import kith.ui.WidgetKeys;

/**
 * A dialog that shows what would be brought over from one version of a network to another, object by object. What only one
 * version has changed is brought over in any case; of what both have changed the user checks what is to be taken.
 */
final class BringOverDialog extends TitleAreaDialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 260;

    private final List<ObjectComparison> objects;
    private final Set<String> chosen = new HashSet<>();
    private Table table;

    BringOverDialog(Shell shell, List<ObjectComparison> objects) {
        super(shell);
        // What needs an answer comes first.
        this.objects = objects.stream().sorted((one, other) -> Boolean.compare(isOpen(other), isOpen(one))).toList();
        setHelpAvailable(false);
    }

    private static boolean isOpen(ObjectComparison object) {
        return object.outcome() == Outcome.CONFLICT;
    }

    /** Returns the ids of objects that both versions have changed and that are to be as in the version that is brought over. */
    Set<String> chosen() {
        return Set.copyOf(chosen);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.bringOverTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.bringOverTitle);
        setMessage(objects.stream().anyMatch(BringOverDialog::isOpen) ? Messages.bringOverConflicts : Messages.bringOverAll);
        Composite area = (Composite) super.createDialogArea(parent);
        table = new Table(area, SWT.CHECK | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        WidgetKeys.set(table, "kith.bringover.objects");
        column(Messages.object, 170);
        column(Messages.outcome, 130);
        column(Messages.here, 230);
        column(Messages.there, 230);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, this::toggle);
        table.setItemCount(objects.size());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        return area;
    }

    private void column(String label, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(label);
        column.setWidth(width);
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        ObjectComparison object = objects.get(event.index);
        item.setText(new String[] { object.title().isEmpty() ? Messages.untitled : object.title(), outcome(object.outcome()),
                text(object.mine()), text(object.theirs()) });
        item.setChecked(!isOpen(object) || chosen.contains(object.id()));
        item.setGrayed(!isOpen(object));
    }

    private void toggle(Event event) {
        if (event.detail != SWT.CHECK) {
            return;
        }
        TableItem item = (TableItem) event.item;
        ObjectComparison object = objects.get(table.indexOf(item));
        if (!isOpen(object)) {
            item.setChecked(true);
        } else if (item.getChecked()) {
            chosen.add(object.id());
        } else {
            chosen.remove(object.id());
        }
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case ADDED -> Messages.added;
            case CHANGED -> Messages.changed;
            case REMOVED -> Messages.removed;
            case CONFLICT -> Messages.changedInBoth;
        };
    }

    private static String text(List<Difference> differences) {
        return differences.stream().map(Difference::text).collect(Collectors.joining("; ")).replace('\n', ' ');
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.bringOverButton, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
