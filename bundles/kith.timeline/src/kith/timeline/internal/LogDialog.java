package kith.timeline.internal;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import kith.core.Channels;
import kith.core.Session;
import kith.ui.Colors;
import kith.ui.WidgetKeys;

/** The quick-log line where the timeline is not at hand. */
final class LogDialog extends Dialog {

    private static final int ALL_FIELDS = IDialogConstants.CLIENT_ID;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 190;

    private final Session session;
    private final Consumer<QuickLogLine> begin;
    private QuickLogLine line;
    private String discardQuestion;

    /** @param begin fills the line in */
    LogDialog(Shell parent, Session session, Consumer<QuickLogLine> begin) {
        super(parent);
        this.session = session;
        this.begin = begin;
    }

    /** Has the user asked before what is written is lost. */
    void askBeforeDiscarding(String question) {
        discardQuestion = question;
    }

    @Override
    protected void cancelPressed() {
        if (discardQuestion == null || MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.callTitle, discardQuestion,
                SWT.SHEET, Messages.callGoOn, Messages.callDiscard) == 1) {
            super.cancelPressed();
        }
    }

    @Override
    protected void handleShellCloseEvent() {
        cancelPressed();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.dialogTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.dialogHint);
        Colors.mute(hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 32, SWT.DEFAULT).applyTo(hint);
        line = new QuickLogLine(area, Channels.shared(), id -> super.okPressed());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(line);
        line.setTaller(this::grow);
        line.setSession(session);
        begin.accept(line);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button form = createButton(parent, ALL_FIELDS, Messages.dialogAllFields, false);
        form.setToolTipText(Messages.dialogAllFieldsHint);
        WidgetKeys.set(form, "kith.timeline.log.allFields");
        createButton(parent, IDialogConstants.OK_ID, Messages.dialogLog, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        line.setFocus();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == ALL_FIELDS) {
            line.openForm();
        } else {
            super.buttonPressed(button);
        }
    }

    /** What is understood may take more room than there is. */
    private void grow() {
        Shell shell = getShell();
        Point size = shell.getSize();
        int height = shell.computeSize(size.x, SWT.DEFAULT).y;
        if (shell.isVisible() && height > size.y) {
            shell.setSize(size.x, Math.min(height, shell.getMonitor().getClientArea().height));
        }
    }

    /** The dialog closes once the line is logged; until then there may be something to ask. */
    @Override
    protected void okPressed() {
        line.submit();
    }

    @Override
    protected Point getInitialSize() {
        return getShell().computeSize(WIDTH, Math.max(HEIGHT, getShell().computeSize(WIDTH, SWT.DEFAULT).y + 24));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
