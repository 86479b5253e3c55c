package kith.contacts.internal.erase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import kith.core.erase.ErasureReceipt;
import kith.store.Stores;
import kith.ui.Colors;
import kith.ui.WidgetKeys;

/** The receipt of an erasure, to read and to save. */
final class ReceiptDialog extends TrayDialog {

    private static final int SAVE = IDialogConstants.CLIENT_ID;

    private final ErasureReceipt receipt;
    private final String content;

    ReceiptDialog(Shell shell, ErasureReceipt receipt) {
        super(shell);
        this.receipt = receipt;
        content = receipt.text(ZoneId.systemDefault());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.receipt);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(18, 16).spacing(8, 10).applyTo(area);
        Label state = new Label(area, SWT.WRAP);
        state.setText(receipt.isComplete() ? Messages.complete : Messages.incomplete);
        if (!receipt.isComplete()) {
            Colors.warn(state);
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(520, SWT.DEFAULT).applyTo(state);
        Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        text.setText(content);
        WidgetKeys.set(text, "kith.contacts.erase.receipt");
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, true).hint(520, 260).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SAVE, Messages.save, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true).setFocus();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == SAVE) {
            save();
        } else {
            super.buttonPressed(button);
        }
    }

    private void save() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFileName(NLS.bind(Messages.receiptFile, receipt.id().substring(0, Math.min(8, receipt.id().length()))));
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                Stores.requireNotOpen(Path.of(chosen));
                Files.writeString(Path.of(chosen), content);
            } catch (IOException e) {
                MessageDialog.openError(getShell(), Messages.notSaved, NLS.bind(Messages.notSavedReason, chosen, e.getMessage()));
            }
        }
    }
}
