package kith.contacts.internal.cadence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import kith.core.Session;
import kith.core.Sessions;
import kith.core.touch.GroupCadence;
import kith.core.touch.GroupCadences;
import kith.core.touch.Rhythm.Origin;
import kith.core.touch.Span;
import kith.store.NetworkException;
import kith.ui.Icons;
import kith.ui.WidgetKeys;

/** How often to be in touch with whole tags and lists. What is changed is kept in the network at once, and can be undone. */
public final class CadencePreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int MOST_TAGS = 40;

    private Session session;
    private Table table;
    private Button edit;
    private Button remove;
    private List<GroupCadence> shown = List.of();

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
        session = workbench.getService(Sessions.class).current().orElse(null);
        setDescription(session == null ? Messages.noNetwork : Messages.pageHint);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        if (session == null) {
            return area;
        }
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        WidgetKeys.set(table, "kith.contacts.cadences");
        column(Messages.name, 170);
        column(Messages.idealColumn, 130);
        column(Messages.maximumColumn, 130);
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.DefaultSelection, event -> change(this::ask));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                change(this::clear);
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(440, 220).applyTo(table);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, Messages.addTag, this::addTag);
        button(buttons, Messages.addList, this::addList);
        edit = button(buttons, Messages.edit, () -> change(this::ask));
        remove = button(buttons, Messages.remove, () -> change(this::clear));
        Label note = new Label(area, SWT.WRAP);
        note.setText(session.isReadOnly() ? Messages.readOnly : Messages.strictest);
        GridDataFactory.fillDefaults().span(2, 1).hint(440, SWT.DEFAULT).applyTo(note);
        show(null);
        return area;
    }

    private void column(String name, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        column.setWidth(width);
    }

    private Button button(Composite parent, String label, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.setEnabled(!session.isReadOnly());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        setButtonLayoutData(button);
        return button;
    }

    private void show(GroupCadence selected) {
        shown = GroupCadences.all(session.getStore());
        table.removeAll();
        for (GroupCadence each : shown) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setImage(Icons.get(each.origin() == Origin.TAG ? "tag" : "list-ul"));
            item.setText(new String[] { each.name(),
                each.idealDays() > 0 ? Span.of(each.idealDays()).every() : "",
                each.maximumDays() > 0 ? Span.of(each.maximumDays()).length() : "" });
        }
        table.setSelection(selected == null ? -1 : shown.stream().map(GroupCadence::key).toList().indexOf(selected.key()));
        enable();
    }

    private void enable() {
        boolean can = table.getSelectionIndex() >= 0 && !session.isReadOnly();
        edit.setEnabled(can);
        remove.setEnabled(can);
    }

    private void change(Consumer<GroupCadence> how) {
        if (table.getSelectionIndex() >= 0 && !session.isReadOnly()) {
            how.accept(shown.get(table.getSelectionIndex()));
        }
    }

    private void ask(GroupCadence group) {
        CadenceDialog.ask(getShell(), group).ifPresent(this::set);
    }

    private void clear(GroupCadence group) {
        set(group.with(0, 0));
    }

    private void set(GroupCadence group) {
        try {
            GroupCadences.set(session, group);
            show(group);
        } catch (NetworkException e) {
            ErrorDialog.openError(getShell(), Messages.title, null, Status.error(e.getMessage(), e));
        }
    }

    private void addTag() {
        offer(session.getStore().tags().keySet().stream().limit(MOST_TAGS).map(tag -> GroupCadence.tag(tag, 0, 0)).toList());
    }

    private void addList() {
        offer(GroupCadences.lists(session.getStore()));
    }

    /** Offers the groups that have no cadence yet. */
    private void offer(List<GroupCadence> groups) {
        List<GroupCadence> free = new ArrayList<>(groups);
        free.removeIf(group -> shown.stream().anyMatch(each -> each.origin() == group.origin() && each.key().equals(group.key())));
        Menu menu = new Menu(getControl());
        for (GroupCadence group : free) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(group.name().replace("&", "&&"));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ask(group)));
        }
        if (free.isEmpty()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Messages.noneLeft);
            item.setEnabled(false);
        }
        menu.setLocation(getShell().getDisplay().getCursorLocation());
        menu.addListener(SWT.Hide, event -> getShell().getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
