package kith.app.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import kith.exchange.ImportReport;
import kith.exchange.ImportReport.ChangedValue;
import kith.ui.WidgetKeys;

/**
 * The summary of an import; whom it changes, and how; and what was rejected and why, what became of lists of people, and what
 * was taken in an unusual way, with file and line.
 */
final class ImportReportControl extends Composite {

    private final Label summary;
    private final ImportChangesTable changes;
    private final Table remarks;

    private record Remark(Path file, long line, String text) {
    }

    /** @param choosable whether values that differ can be chosen */
    ImportReportControl(Composite parent, boolean choosable) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(8, 8).applyTo(this);
        summary = new Label(this, SWT.NONE);
        summary.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        WidgetKeys.set(summary, "kith.import.summary");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        changes = new ImportChangesTable(this, choosable);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(changes);
        remarks = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        remarks.setHeaderVisible(true);
        column(Messages.importFile, 160);
        column(Messages.importLine, 60);
        column(Messages.importReason, 460);
        GridDataFactory.fillDefaults().grab(true, true).hint(700, 140).applyTo(remarks);
        WidgetKeys.set(remarks, "kith.import.remarks");
    }

    /** Returns the values that the user has chosen. */
    Set<ChangedValue.Key> chosen() {
        return changes.chosen();
    }

    private static void showIf(boolean visible, Control control) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    private void column(String label, int width) {
        TableColumn column = new TableColumn(remarks, SWT.LEFT);
        column.setText(label);
        column.setWidth(width);
    }

    /**
     * Shows a report.
     *
     * @param choosing whether the user chooses among the values that differ
     */
    void show(ImportReport report, boolean choosing) {
        String counts = NLS.bind(Messages.importSummary,
                new Object[] { report.added(), report.updated(), report.skipped(), report.rejected().size() });
        summary.setText(report.differing() == 0 ? counts : NLS.bind(Messages.importSummaryDiffering, counts, report.differing()));
        List<Remark> all = remarks(report);
        showIf(changes.show(report, choosing), changes);
        showIf(!all.isEmpty(), remarks);
        for (var listener : remarks.getListeners(SWT.SetData)) {
            remarks.removeListener(SWT.SetData, listener);
        }
        remarks.addListener(SWT.SetData, event -> {
            Remark each = all.get(remarks.indexOf((TableItem) event.item));
            ((TableItem) event.item).setText(new String[] { each.file().getFileName().toString(),
                    each.line() == 0 ? "" : Long.toString(each.line()), each.text() });
        });
        remarks.setItemCount(all.size());
        remarks.clearAll();
        remarks.getColumn(remarks.getColumnCount() - 1).pack();
        getParent().layout(true, true);
    }

    private static List<Remark> remarks(ImportReport report) {
        return Stream.of(report.rejected().stream().map(each -> new Remark(each.file(), each.line(), each.reason())),
                report.lists().stream().map(each -> new Remark(each.file(), each.line(), each.message())),
                report.notices().stream().map(each -> new Remark(each.file(), each.line(), each.message())))
                .flatMap(remarks -> remarks).toList();
    }
}
