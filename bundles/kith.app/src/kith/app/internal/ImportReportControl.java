package kith.app.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import kith.exchange.ImportReport;
import kith.ui.WidgetKeys;

/** The summary of an import, and what was rejected with file, line and reason. */
final class ImportReportControl extends Composite {

    private final Label summary;
    private final Table rejected;

    ImportReportControl(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(8, 8).applyTo(this);
        summary = new Label(this, SWT.NONE);
        summary.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        WidgetKeys.set(summary, "kith.import.summary");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        rejected = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        rejected.setHeaderVisible(true);
        column(Messages.importFile, 160);
        column(Messages.importLine, 60);
        column(Messages.importReason, 460);
        GridDataFactory.fillDefaults().grab(true, true).hint(700, 220).applyTo(rejected);
    }

    private void column(String label, int width) {
        TableColumn column = new TableColumn(rejected, SWT.LEFT);
        column.setText(label);
        column.setWidth(width);
    }

    void show(ImportReport report) {
        summary.setText(NLS.bind(Messages.importSummary,
                new Object[] { report.added(), report.updated(), report.skipped(), report.rejected().size() }));
        List<ImportReport.Rejected> all = report.rejected();
        rejected.setVisible(!all.isEmpty());
        for (var listener : rejected.getListeners(SWT.SetData)) {
            rejected.removeListener(SWT.SetData, listener);
        }
        rejected.addListener(SWT.SetData, event -> {
            ImportReport.Rejected each = all.get(rejected.indexOf((TableItem) event.item));
            ((TableItem) event.item).setText(new String[] { each.file().getFileName().toString(),
                    each.line() == 0 ? "" : Long.toString(each.line()), each.reason() });
        });
        rejected.setItemCount(all.size());
        rejected.clearAll();
        rejected.getColumn(rejected.getColumnCount() - 1).pack();
        layout(true, true);
    }
}
