package kith.contacts.internal.fields;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import kith.core.Session;
import kith.core.bulk.BulkEdit;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.ui.WidgetKeys;
import kith.ui.form.SearchProposals;

/** Asks which field of the user is to be set in several contacts, and to what. */
final class SetFieldDialog extends TitleAreaDialog {

    private final Session session;
    private final List<CustomField> fields;
    private final int count;
    private Combo field;
    private Combo value;
    private BulkEdit edit;
    /** Whether the chosen field holds people; read in the background, too. */
    private volatile boolean ofPeople;
    /** The person whom the user chose from proposals, and the text that stood for that one then. */
    private String person;
    private String name;

    private SetFieldDialog(Shell shell, Session session, List<CustomField> fields, int count) {
        super(shell);
        this.session = session;
        this.fields = fields;
        this.count = count;
    }

    /**
     * Returns what the user wants, or nothing.
     *
     * @param fields the fields to choose from, at least one
     * @param count how many contacts are changed
     */
    static Optional<BulkEdit> ask(Shell shell, Session session, List<CustomField> fields, int count) {
        SetFieldDialog dialog = new SetFieldDialog(shell, session, fields, count);
        return dialog.open() == Window.OK ? Optional.of(dialog.edit) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.setField);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        field = combo(area, Messages.field, SWT.READ_ONLY, "setField.field");
        field.setItems(fields.stream().map(each -> each.getName() == null ? each.getId() : each.getName()).toArray(String[]::new));
        field.select(0);
        value = combo(area, Messages.value, SWT.DROP_DOWN, "setField.value");
        SearchProposals names = new SearchProposals(value, new ComboContentAdapter(), this::names);
        names.addContentProposalListener(proposal -> {
            person = ((PersonProposal) proposal).id();
            name = value.getText();
            validate();
        });
        field.addListener(SWT.Selection, event -> offer());
        value.addListener(SWT.Modify, event -> validate());
        setTitle(Messages.setField);
        return outer;
    }

    private static Combo combo(Composite area, String label, int style, String key) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = new Combo(area, style);
        WidgetKeys.set(combo, key);
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /** Runs in the background. */
    private List<PersonProposal> names(String typed) {
        return ofPeople ? PersonProposal.of(session.getStore(), typed) : List.of();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        offer();
        field.setFocus();
    }

    private CustomField chosen() {
        return fields.get(Math.max(0, field.getSelectionIndex()));
    }

    private void offer() {
        ofPeople = chosen().getType() == CustomFieldType.PERSON;
        value.setItems(chosen().getChoices().toArray(String[]::new));
        value.setText("");
        validate();
    }

    private void validate() {
        try {
            edit = new FieldEntry(session.getStore()).read(chosen(), value.getText(), value.getText().equals(name) ? person : null);
            setErrorMessage(null);
        } catch (IllegalArgumentException e) {
            edit = null;
            setErrorMessage(e.getMessage());
        }
        String shown = "%,d".formatted(count);
        String hint = NLS.bind(value.getText().isBlank() ? Messages.clearHint : Messages.setHint, shown);
        setMessage(chosen().isMultiple() ? hint + ' ' + Messages.severalHint : hint);
        getButton(IDialogConstants.OK_ID).setEnabled(edit != null);
    }
}
