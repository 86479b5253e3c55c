package kith.contacts.internal.fields;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.statushandlers.StatusManager;

import kith.core.Session;
import kith.core.SessionListener;
import kith.core.field.FieldCatalog;
import kith.core.field.FieldDraft;
import kith.core.field.FieldEdits;
import kith.model.CustomField;
import kith.store.NetworkException;
import kith.ui.WidgetKeys;

/** The fields that the user made: to be added, changed, put in order and removed. Each is done at once, and can be undone. */
final class FieldsDialog extends TitleAreaDialog {

    /** Something that changes the network. */
    private interface Change {

        void run() throws NetworkException;
    }

    private final Session session;
    private final FieldEdits edits;
    private final SessionListener listener = changes -> show();
    private Table table;
    private Button edit;
    private Button remove;
    private Button up;
    private Button down;
    private List<CustomField> fields = List.of();

    private FieldsDialog(Shell shell, Session session) {
        super(shell);
        this.session = session;
        edits = new FieldEdits(session);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    static void open(Shell shell, Session session) {
        new FieldsDialog(shell, session).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.fields);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        WidgetKeys.set(table, "kith.contacts.fields");
        column(Messages.nameColumn, 170);
        column(Messages.typeColumn, 90);
        column(Messages.objectsColumn, 130);
        column(Messages.groupColumn, 120);
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.DefaultSelection, event -> edit());
        table.addListener(SWT.KeyDown, this::key);
        GridDataFactory.fillDefaults().grab(true, true).hint(520, 240).applyTo(table);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, Messages.add, "add", this::add);
        edit = button(buttons, Messages.edit, "edit", this::edit);
        remove = button(buttons, Messages.remove, "remove", this::remove);
        up = button(buttons, Messages.up, "up", () -> move(false));
        down = button(buttons, Messages.down, "down", () -> move(true));
        setTitle(Messages.fields);
        setMessage(Messages.hint);
        session.addListener(listener);
        table.addDisposeListener(event -> session.removeListener(listener));
        show();
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    private void column(String name, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        column.setWidth(width);
    }

    private static Button button(Composite parent, String label, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        WidgetKeys.set(button, "kith.contacts.fields." + key);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.MOD3) != 0;
        if (event.keyCode == SWT.DEL && remove.isEnabled()) {
            remove();
        } else if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            move(event.keyCode == SWT.ARROW_DOWN);
            event.doit = false;
        }
    }

    private void show() {
        if (table.isDisposed()) {
            return;
        }
        CustomField selected = selected();
        fields = FieldCatalog.all(session);
        table.removeAll();
        for (CustomField field : fields) {
            FieldDraft draft = FieldDraft.of(field);
            String name = draft.retired() ? NLS.bind(Messages.retiredName, draft.name()) : draft.name();
            new TableItem(table, SWT.NONE).setText(new String[] { name, FieldTexts.type(draft.type()),
                FieldTexts.objects(draft.objectType()), draft.group() });
        }
        table.setSelection(fields.indexOf(selected));
        enable();
    }

    private CustomField selected() {
        int index = table.getSelectionIndex();
        return index < 0 ? null : fields.get(index);
    }

    private void enable() {
        int index = table.getSelectionIndex();
        edit.setEnabled(index >= 0);
        remove.setEnabled(index >= 0);
        up.setEnabled(index > 0);
        down.setEnabled(index >= 0 && index < fields.size() - 1);
    }

    private List<FieldDraft> others(CustomField field) {
        return fields.stream().filter(other -> other != field).map(FieldDraft::of).toList();
    }

    private void add() {
        FieldDialog.ask(getShell(), null, others(null), 0).ifPresent(draft -> run(() -> {
            CustomField added = edits.add(draft);
            show();
            table.setSelection(fields.indexOf(added));
            enable();
        }));
    }

    private void edit() {
        CustomField field = selected();
        if (field != null) {
            FieldDialog.ask(getShell(), FieldDraft.of(field), others(field), edits.uses(field.getId()))
                    .filter(draft -> !draft.equals(FieldDraft.of(field)))
                    .ifPresent(draft -> later(Messages.changing, monitor -> changed(field, draft, monitor)));
        }
    }

    private void changed(CustomField field, FieldDraft draft, IProgressMonitor monitor) throws NetworkException {
        List<String> left = edits.change(field.getId(), draft, monitor);
        if (!left.isEmpty()) {
            Display.getDefault().asyncExec(() -> UnconvertedDialog.open(getShell(), draft.name(), left));
        }
    }

    private void remove() {
        CustomField field = selected();
        int uses = edits.uses(field.getId());
        if (uses == 0 || MessageDialog.openConfirm(getShell(), Messages.removeTitle,
                NLS.bind(Messages.removeQuestion, field.getName(), "%,d".formatted(uses)))) {
            later(Messages.removing, monitor -> edits.remove(field.getId(), monitor));
        }
    }

    private void move(boolean down) {
        CustomField field = selected();
        if (field != null) {
            run(() -> edits.move(field, down));
        }
    }

    /** Does in the background what reads many objects. */
    private static void later(String label, Work work) {
        ICoreRunnable runnable = monitor -> {
            try {
                work.run(monitor);
            } catch (NetworkException e) {
                throw new CoreException(Status.error(e.getMessage(), e));
            }
        };
        Job job = Job.create(label, runnable);
        job.setUser(true);
        job.schedule();
    }

    /** Something that takes long. */
    private interface Work {

        void run(IProgressMonitor monitor) throws NetworkException;
    }

    private static void run(Change change) {
        try {
            change.run();
        } catch (NetworkException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
        }
    }
}
