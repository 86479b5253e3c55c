package kith.app.internal;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import kith.exchange.ImportReport;

/** Says what an import has done. */
final class ImportSummaryDialog extends Dialog {

    private final ImportReport report;

    ImportSummaryDialog(Shell parent, ImportReport report) {
        super(parent);
        this.report = report;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.importDone);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ImportReportControl control = new ImportReportControl(area, false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
        control.show(report, false);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }
}
