package kith.app.internal.history;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import kith.ui.WidgetKeys;

/** A question with a list of what will happen. */
final class ListDialog extends MessageDialog {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 150;

    private final List<String> lines;

    private ListDialog(Shell shell, String title, String question, String button, List<String> lines) {
        super(shell, title, null, question, MessageDialog.QUESTION, 0, button, IDialogConstants.CANCEL_LABEL);
        this.lines = lines;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    /** Returns whether the user wants it. */
    static boolean confirm(Shell shell, String title, String question, String button, List<String> lines) {
        return new ListDialog(shell, title, question, button, lines).open() == 0;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Text text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER);
        text.setText(String.join("\n", lines));
        WidgetKeys.set(text, "kith.app.history.consequences");
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
        return text;
    }
}
