package kith.contacts.internal.fields;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import kith.ui.WidgetKeys;

/** Says which values are not of the type that their field has now; the text can be copied. */
final class UnconvertedDialog extends MessageDialog {

    private static final int LINES = 8;

    private final List<String> values;

    private UnconvertedDialog(Shell shell, String field, List<String> values) {
        super(shell, Messages.editField, null, NLS.bind(Messages.notConverted, "%,d".formatted(values.size()), field), INFORMATION, 0,
                IDialogConstants.OK_LABEL);
        this.values = values;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    static void open(Shell shell, String field, List<String> values) {
        new UnconvertedDialog(shell, field, values).open();
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setText(String.join("\n", values));
        WidgetKeys.set(text, "kith.contacts.fields.unconverted");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, text.getLineHeight() * LINES).applyTo(text);
        return text;
    }
}
