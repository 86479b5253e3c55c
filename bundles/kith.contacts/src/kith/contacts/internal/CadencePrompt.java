package kith.contacts.internal;

import java.util.OptionalInt;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks how often to be in touch with people. */
final class CadencePrompt extends Dialog {

    private static final int USUAL = 30;

    private final String question;
    private Combo combo;
    private int days;

    private CadencePrompt(Shell shell, String question) {
        super(shell);
        this.question = question;
    }

    /** Returns the days between contacts, 0 for no cadence; nothing if the user cancels. */
    static OptionalInt ask(Shell shell, String question) {
        CadencePrompt prompt = new CadencePrompt(shell, question);
        return prompt.open() == Window.OK ? OptionalInt.of(prompt.days) : OptionalInt.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.setCadence);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText(question);
        combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(CadenceField.DAYS.stream().map(CadenceField::name).toArray(String[]::new));
        combo.select(CadenceField.DAYS.indexOf(USUAL));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return area;
    }

    @Override
    protected void okPressed() {
        days = CadenceField.DAYS.get(combo.getSelectionIndex());
        super.okPressed();
    }
}
