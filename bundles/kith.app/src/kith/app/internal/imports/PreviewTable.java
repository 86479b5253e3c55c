package kith.app.internal.imports;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import kith.ui.WidgetKeys;
import kith.ui.table.TableLength;

/**
 * Table of one part of an import. Its rows are made as they come into sight; before the import they are ticked and unticked with
 * the mouse or the space bar. To be used on the thread of the display.
 */
final class PreviewTable extends Composite {

    private static final int LEAST_WIDTH = 55;

    private final PreviewPart part;
    private final Table table;
    private final TableLength length;
    private final Runnable ticked;
    private List<PreviewRow> rows = List.of();
    private ImportPreview preview;
    private PreviewTexts texts;

    /**
     * @param isDone whether it is the report of an import, so that there is nothing to tick
     * @param selected is given the row that is selected, null for none
     * @param ticked is called when the user has ticked or unticked a row
     */
    PreviewTable(Composite parent, PreviewPart part, boolean isDone, Consumer<PreviewRow> selected, Runnable ticked) {
        super(parent, SWT.NONE);
        this.part = part;
        this.ticked = ticked;
        TableColumnLayout layout = new TableColumnLayout();
        setLayout(layout);
        int check = part.isTickable() && !isDone ? SWT.CHECK : SWT.NONE;
        table = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | check);
        table.setHeaderVisible(true);
        WidgetKeys.set(table, part.key());
        List<String> labels = part.columns(isDone);
        for (int i = 0; i < labels.size(); i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(labels.get(i));
            layout.setColumnData(column, new ColumnWeightData(part.weights().get(i), LEAST_WIDTH));
        }
        length = new TableLength(table, () -> rows.size());
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                toggle(new int[] { table.indexOf((TableItem) event.item) });
            } else {
                selected.accept(selected());
            }
        });
        table.addListener(SWT.KeyDown, this::press);
        // Enter is for the button of the window that is the default one.
        table.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_RETURN);
    }

    /** Shows the rows of a preview. */
    void show(ImportPreview newPreview) {
        preview = newPreview;
        texts = new PreviewTexts(preview);
        rows = preview.rows(part);
        table.deselectAll();
        length.adjust();
        table.clearAll();
    }

    /** Shows no rows any more. */
    void clear() {
        rows = List.of();
        length.adjust();
    }

    /** Shows what is ticked now. */
    void refresh() {
        table.clearAll();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns the row that is selected, null for none. */
    PreviewRow selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }

    @Override
    public boolean setFocus() {
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
        }
        return table.setFocus();
    }

    private void fill(Event event) {
        if (event.index >= rows.size()) {
            return;
        }
        TableItem item = (TableItem) event.item;
        PreviewRow row = rows.get(event.index);
        item.setText(texts.cells(row).toArray(String[]::new));
        if ((table.getStyle() & SWT.CHECK) != 0) {
            item.setChecked(preview.isTicked(row));
        }
    }

    private void press(Event event) {
        if (event.character == ' ' && (table.getStyle() & SWT.CHECK) != 0 && table.getSelectionCount() > 0) {
            event.doit = false;
            toggle(table.getSelectionIndices());
        }
    }

    /** All of several rows are ticked, unless they are already. */
    private void toggle(int[] indices) {
        boolean isTicked = IntStream.of(indices).allMatch(index -> preview.isTicked(rows.get(index)));
        IntStream.of(indices).forEach(index -> preview.tick(rows.get(index), !isTicked));
        ticked.run();
    }
}
