package kith.app.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import kith.exchange.ImportReport;
import kith.exchange.ImportReport.ChangedValue;
import kith.exchange.ImportReport.MergedContact;
import kith.exchange.ImportReport.Outcome;
import kith.ui.WidgetKeys;

/**
 * A table of the values that files add to contacts or have others of, in which those that differ can be chosen one by one. To
 * be used on the thread of the display.
 */
final class ImportChangesTable extends Composite {

    private record Row(MergedContact contact, ChangedValue value) {

        boolean isOpen() {
            return value.outcome() == Outcome.KEPT;
        }
    }

    private final Table table;
    private final Composite buttons;
    private final Set<ChangedValue.Key> chosen = new HashSet<>();
    private List<Row> rows = List.of();
    private boolean isChoosing;

    /** @param choosable whether values can be chosen at all */
    ImportChangesTable(Composite parent, boolean choosable) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
        table = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | (choosable ? SWT.CHECK : SWT.NONE));
        table.setHeaderVisible(true);
        WidgetKeys.set(table, "kith.import.changes");
        column(Messages.importPerson, 170);
        column(Messages.importField, 110);
        column(Messages.importHere, 170);
        column(Messages.importInFile, 170);
        column(Messages.importOutcome, 110);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, this::toggle);
        GridDataFactory.fillDefaults().grab(true, true).hint(700, 140).applyTo(table);
        buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(Messages.importChooseAll, "kith.import.chooseAll", true);
        button(Messages.importChooseNone, "kith.import.chooseNone", false);
    }

    private void column(String label, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(label);
        column.setWidth(width);
    }

    private void button(String label, String key, boolean all) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(label);
        WidgetKeys.set(button, key);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(all)));
        GridDataFactory.fillDefaults().applyTo(button);
    }

    /**
     * Shows the values of a report, those that differ first.
     *
     * @param choosing whether the user chooses among those that differ
     * @return whether there are any
     */
    boolean show(ImportReport report, boolean choosing) {
        List<Row> differing = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        for (MergedContact contact : report.merged()) {
            for (ChangedValue value : contact.values()) {
                (value.outcome() == Outcome.ADDED ? others : differing).add(new Row(contact, value));
            }
        }
        differing.addAll(others);
        rows = differing;
        isChoosing = choosing;
        chosen.clear();
        boolean isOpen = choosing && rows.stream().anyMatch(Row::isOpen);
        buttons.setVisible(isOpen);
        ((GridData) buttons.getLayoutData()).exclude = !isOpen;
        table.setItemCount(rows.size());
        table.clearAll();
        return !rows.isEmpty();
    }

    /** Returns the values that the user has chosen. */
    Set<ChangedValue.Key> chosen() {
        return Set.copyOf(chosen);
    }

    private void choose(boolean all) {
        chosen.clear();
        if (all) {
            rows.stream().filter(Row::isOpen).forEach(row -> chosen.add(row.value().key()));
        }
        table.clearAll();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        Row row = rows.get(event.index);
        ChangedValue value = row.value();
        item.setText(new String[] { row.contact().name(), value.label(), value.before(), value.after(), outcome(row) });
        if ((table.getStyle() & SWT.CHECK) != 0) {
            item.setChecked(value.outcome() != Outcome.KEPT || chosen.contains(value.key()));
            item.setGrayed(!isChoosing || !row.isOpen());
        }
    }

    private String outcome(Row row) {
        return switch (row.value().outcome()) {
            case ADDED -> Messages.importAdded;
            case TAKEN -> Messages.importTaken;
            case KEPT -> chosen.contains(row.value().key()) ? Messages.importTaken : Messages.importKept;
        };
    }

    private void toggle(Event event) {
        if (event.detail != SWT.CHECK) {
            return;
        }
        int index = table.indexOf((TableItem) event.item);
        Row row = rows.get(index);
        if (isChoosing && row.isOpen() && !chosen.remove(row.value().key())) {
            chosen.add(row.value().key());
        }
        table.clear(index);
    }
}
