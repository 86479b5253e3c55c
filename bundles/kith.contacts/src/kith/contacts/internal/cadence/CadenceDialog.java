package kith.contacts.internal.cadence;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import kith.core.touch.GroupCadence;
import kith.core.touch.Rhythm.Origin;
import kith.core.touch.Span;

/** Asks how often to be in touch with everybody of a tag or a list. */
public final class CadenceDialog extends TitleAreaDialog {

    private static final int CLEAR = IDialogConstants.CLIENT_ID;
    private static final int USUAL = 90;

    private final GroupCadence before;
    private GroupCadence after;
    private SpanField ideal;
    private SpanField maximum;
    private Span lastIdeal;

    private CadenceDialog(Shell shell, GroupCadence before) {
        super(shell);
        this.before = before;
    }

    /** Returns the group with the cadence that the user wants, with none to clear it; nothing if the user cancels. */
    public static Optional<GroupCadence> ask(Shell shell, GroupCadence group) {
        CadenceDialog dialog = new CadenceDialog(shell, group);
        return dialog.open() == Window.OK ? Optional.of(dialog.after) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        lastIdeal = Span.of(before.idealDays() > 0 ? before.idealDays() : before.maximumDays() > 0 ? before.maximumDays() : USUAL);
        new Label(area, SWT.NONE).setText(Messages.ideal);
        ideal = new SpanField(area, "kith.contacts.cadence.ideal", lastIdeal, this::idealChanged);
        new Label(area, SWT.NONE).setText(Messages.maximum);
        maximum = new SpanField(area, "kith.contacts.cadence.maximum",
                before.maximumDays() > 0 ? Span.of(before.maximumDays()) : usual(lastIdeal), this::validate);
        setTitle(NLS.bind(before.origin() == Origin.TAG ? Messages.everybodyTagged : Messages.everybodyListed, before.name()));
        setMessage(Messages.hint);
        return outer;
    }

    /** The maximum is about half as long again until the user says otherwise. */
    private void idealChanged() {
        if (maximum.span().equals(usual(lastIdeal))) {
            maximum.set(usual(ideal.span()));
        }
        lastIdeal = ideal.span();
        validate();
    }

    private static Span usual(Span ideal) {
        return new Span(Math.max(ideal.count() + 1, ideal.count() * 3 / 2), ideal.unit());
    }

    private void validate() {
        boolean valid = maximum.span().days() >= ideal.span().days();
        setErrorMessage(valid ? null : Messages.maximumTooShort);
        getButton(IDialogConstants.OK_ID).setEnabled(valid);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (!before.isNone()) {
            createButton(parent, CLEAR, Messages.clear, false);
        }
        super.createButtonsForButtonBar(parent);
        ideal.focus();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == CLEAR) {
            after = before.with(0, 0);
            setReturnCode(OK);
            close();
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected void okPressed() {
        after = before.with(ideal.span().days(), maximum.span().days());
        super.okPressed();
    }
}
