package kith.app.internal.imports;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import kith.ui.Colors;

/** Dialog that tells what an import has done. */
final class ImportSummaryDialog extends Dialog {

    private final ImportPreview report;

    ImportSummaryDialog(Shell parent, ImportPreview report) {
        super(parent);
        this.report = report;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.done);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ImportContentsControl contents = new ImportContentsControl(area, true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(contents);
        contents.show(report);
        if (report.hasEffect()) {
            Label hint = new Label(area, SWT.WRAP);
            hint.setText(Messages.doneHint);
            Colors.mute(hint);
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }
}
