package kith.timeline.internal.task;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import kith.core.Session;
import kith.core.Sessions;
import kith.core.task.Templates;
import kith.core.task.Templates.Template;
import kith.store.NetworkException;
import kith.ui.WidgetKeys;

/**
 * The templates of messages. They are kept in the network: each is written as one command, which can be undone, when the
 * user goes to another one or leaves the page; adding and removing is done at once.
 */
public final class TemplatePreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private Session session;
    private org.eclipse.swt.widgets.List names;
    private Text name;
    private Text subject;
    private Text text;
    private Button remove;
    private VariableMenu variables;
    private TemplatePreview preview;
    private List<Template> templates = List.of();
    private int shown = -1;
    private boolean filling;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
        session = workbench.getService(Sessions.class).current().orElse(null);
        setDescription(session == null ? Messages.noNetwork : session.isReadOnly() ? Messages.templatesReadOnly : Messages.templatesHint);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(area);
        if (session == null) {
            return area;
        }
        createNames(area);
        createFields(area);
        preview = new TemplatePreview(area, session);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(preview);
        names.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(names.getSelectionIndex())));
        load(0);
        return area;
    }

    private void createNames(Composite area) {
        Composite left = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(left);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(left);
        names = new org.eclipse.swt.widgets.List(left, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        WidgetKeys.set(names, "kith.timeline.templates");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(160, 150).applyTo(names);
        button(left, Messages.addTemplate, this::add);
        remove = button(left, Messages.removeTemplate, this::remove);
    }

    private Button button(Composite parent, String label, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.setEnabled(!session.isReadOnly());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void createFields(Composite area) {
        Composite right = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        name = field(right, Messages.templateName, SWT.SINGLE, "name");
        subject = field(right, Messages.subject, SWT.SINGLE, "subject");
        text = field(right, Messages.text, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, "text");
        GridDataFactory.fillDefaults().grab(true, true).hint(340, 120).applyTo(text);
        new Label(right, SWT.NONE);
        variables = new VariableMenu(right, subject, text);
        variables.setEnabled(!session.isReadOnly());
    }

    private Text field(Composite parent, String label, int style, String id) {
        Label caption = new Label(parent, SWT.NONE);
        caption.setText(label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, (style & SWT.MULTI) == 0 ? SWT.CENTER : SWT.BEGINNING).applyTo(caption);
        Text field = new Text(parent, SWT.BORDER | style);
        field.setEditable(!session.isReadOnly());
        WidgetKeys.set(field, "kith.timeline.template." + id);
        field.addListener(SWT.Modify, event -> edited());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    private void load(int select) {
        templates = new ArrayList<>(Templates.all(session));
        names.setItems(templates.stream().map(Template::name).toArray(String[]::new));
        fill(Math.min(select, templates.size() - 1));
    }

    private void fill(int index) {
        shown = index;
        Template template = templates.get(index);
        filling = true;
        names.setSelection(index);
        name.setText(template.name());
        subject.setText(template.subject());
        text.setText(template.text());
        filling = false;
        edited();
    }

    private Template typed() {
        return new Template(name.getText().strip(), subject.getText(), text.getText().replace(Text.DELIMITER, "\n"));
    }

    private void edited() {
        if (!filling) {
            boolean named = !name.getText().isBlank();
            setErrorMessage(named ? null : Messages.templateUnnamed);
            setValid(named);
            names.setItem(shown, name.getText().strip());
            preview.show(typed());
        }
    }

    private void choose(int index) {
        if (index >= 0 && index != shown) {
            if (commit()) {
                load(index);
            } else {
                names.setSelection(shown);
            }
        }
    }

    private void add() {
        if (commit()) {
            int number = templates.size() + 1;
            if (run(() -> Templates.add(session, new Template(NLS.bind(Messages.newTemplate, number), "", "")))) {
                load(templates.size());
                name.setFocus();
                name.selectAll();
            }
        }
    }

    private void remove() {
        if (run(() -> Templates.remove(session, shown))) {
            load(Math.max(0, shown - 1));
        }
    }

    private boolean commit() {
        return session.isReadOnly() || isValid() && run(() -> Templates.set(session, shown, typed()));
    }

    /** A change of the network that can fail. */
    private interface Change {

        void run() throws NetworkException;
    }

    private boolean run(Change change) {
        try {
            change.run();
            return true;
        } catch (NetworkException e) {
            ErrorDialog.openError(getShell(), Messages.notDone, null, Status.error(e.getMessage(), e));
            return false;
        }
    }

    @Override
    public boolean okToLeave() {
        return session == null || names == null || commit();
    }

    @Override
    public boolean performOk() {
        return session == null || names == null || commit();
    }
}
