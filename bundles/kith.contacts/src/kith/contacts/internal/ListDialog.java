package kith.contacts.internal;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import kith.store.NetworkStore;
import kith.ui.WidgetKeys;
import kith.ui.query.QueryField;

/** Asks for the name of a list and for the query that says what it holds. */
final class ListDialog extends Dialog {

    private final String title;
    private final String type;
    private final NetworkStore store;
    private String name;
    private String query;
    private Text nameText;
    private QueryField queryField;

    /** @param type the class of what the list holds */
    ListDialog(Shell shell, String title, String type, NetworkStore store, String name, String query) {
        super(shell);
        this.title = title;
        this.type = type;
        this.store = store;
        this.name = name;
        this.query = query;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    String name() {
        return name;
    }

    String query() {
        return query;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText(Messages.listName);
        nameText = new Text(area, SWT.BORDER);
        nameText.setText(name);
        nameText.selectAll();
        WidgetKeys.set(nameText, "kith.contacts.list.name");
        nameText.addModifyListener(event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(nameText);
        new Label(area, SWT.NONE).setText(type.equals("Person") ? Messages.listOfPeople : Messages.listOfOrganizations);
        queryField = new QueryField(area, type, "kith.contacts.list.query", Messages.listQuery, this::validate, () -> { });
        queryField.setStore(store);
        queryField.setText(query);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, convertHeightInCharsToPixels(4)).applyTo(queryField);
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        validate();
        return contents;
    }

    private void validate() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!nameText.getText().isBlank() && !queryField.hasErrors());
        }
    }

    @Override
    protected void okPressed() {
        name = nameText.getText().strip();
        query = queryField.getText().strip();
        super.okPressed();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
