package kith.timeline.internal.task;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;

import kith.core.Channel;
import kith.core.Channels;
import kith.core.EntityRef;
import kith.core.Session;
import kith.core.task.TaskList;
import kith.core.task.Tasks;
import kith.model.Task;
import kith.store.ChangeSet;
import kith.store.NetworkException;
import kith.timeline.internal.tabs.TabbedTable;
import kith.ui.EntityEditors;
import kith.ui.Icons;
import kith.ui.NetworkView;
import kith.ui.RemoveHandler;

/** Whom to thank and what to follow up, with its age; done by logging how. */
public final class TasksView extends NetworkView {

    /** The id of the view. */
    public static final String ID = "kith.timeline.tasks";

    private final Channels channels = Channels.shared();
    private TabbedTable table;

    @Override
    protected Control createContent(Composite parent) {
        table = new TabbedTable(parent, ID, new TaskContents(), Messages.filterHint);
        Table rows = table.table().getTable();
        rows.addListener(SWT.DefaultSelection, event -> {
            // Ctrl+Enter writes.
            if ((event.stateMask & SWT.MOD1) == 0) {
                open();
            }
        });
        rows.addListener(SWT.KeyDown, this::key);
        getSite().setSelectionProvider(table.table().selection());
        RemoveHandler.activate(getSite(), rows, this::session, () -> table.ids().stream().map(id -> new EntityRef("Task", id)).toList());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        rows.setMenu(menu.createContextMenu(rows));
        createButtons();
        return table;
    }

    @Override
    protected void networkOpened(Session opened) {
        table.setSession(opened);
    }

    @Override
    protected void networkClosed() {
        table.setSession(null);
    }

    @Override
    protected void networkChanged(ChangeSet changes) {
        if (changes.touches("Task", "Person")) {
            table.refresh();
        }
    }

    private void fill(IMenuManager menu) {
        if (table.ids().isEmpty()) {
            return;
        }
        menu.add(action(Messages.open, this::open));
        menu.add(action(Messages.write, this::write));
        menu.add(new Separator());
        MenuManager log = new MenuManager(Messages.log);
        fillLog(log);
        menu.add(log);
        menu.add(action(Messages.done, this::done));
        if (isSnoozed()) {
            menu.add(action(Messages.remindNow, () -> snooze(null)));
        } else {
            MenuManager later = new MenuManager(Messages.snooze);
            LocalDate today = LocalDate.now();
            later.add(action(Messages.tomorrow, () -> snooze(today.plusDays(1))));
            later.add(action(Messages.aWeek, () -> snooze(today.plusWeeks(1))));
            later.add(action(Messages.aMonth, () -> snooze(today.plusMonths(1))));
            menu.add(later);
        }
    }

    private boolean isSnoozed() {
        return table.shown().id().equals(TaskList.SNOOZED.name());
    }

    private void createButtons() {
        List<IAction> buttons = List.of(button(Messages.write, "envelope", this::write),
                button(Messages.log, "check2", this::popUpLog), button(Messages.snoozeADay, "clock", this::putOff));
        buttons.forEach(getViewSite().getActionBars().getToolBarManager()::add);
        table.table().selection().addSelectionChangedListener(
                event -> buttons.forEach(button -> button.setEnabled(!table.ids().isEmpty())));
    }

    private static IAction button(String label, String icon, Runnable run) {
        IAction button = action(label, run);
        button.setImageDescriptor(Icons.descriptor(icon));
        button.setEnabled(false);
        return button;
    }

    /** Puts off for a day, or reminds again of what was put off. */
    private void putOff() {
        snooze(isSnoozed() ? null : LocalDate.now().plusDays(1));
    }

    private void fillLog(IMenuManager menu) {
        for (Channel channel : channels.all()) {
            if (channel.isContact()) {
                menu.add(action(channel.name(), () -> run(() -> Tasks.log(session(), table.ids(), channel.id(), ZonedDateTime.now()))));
            }
        }
    }

    private void key(Event event) {
        if (table.ids().isEmpty()) {
            return;
        }
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (modifiers == 0 && event.keyCode == ' ') {
            done();
        } else if (modifiers == SWT.MOD1 && event.keyCode == 'd') {
            popUpLog();
        } else if (modifiers == SWT.MOD1 && event.keyCode == 't') {
            putOff();
        } else if (modifiers == SWT.MOD1 && event.keyCode == SWT.CR) {
            write();
        } else {
            return;
        }
        event.doit = false;
    }

    private void popUpLog() {
        Table rows = table.table().getTable();
        MenuManager manager = new MenuManager();
        fillLog(manager);
        Menu menu = manager.createContextMenu(rows);
        menu.setLocation(rows.toDisplay(24, Math.max(24, (rows.getSelectionIndex() - rows.getTopIndex() + 2) * rows.getItemHeight())));
        menu.addListener(SWT.Hide, event -> rows.getDisplay().asyncExec(manager::dispose));
        menu.setVisible(true);
    }

    private void done() {
        run(() -> Tasks.done(session(), table.ids()));
    }

    private void snooze(LocalDate until) {
        run(() -> Tasks.snooze(session(), table.ids(), until));
    }

    private void write() {
        List<Task> tasks = session() == null ? List.of()
                : table.ids().stream().flatMap(id -> session().find(Task.class, id).stream()).limit(1).toList();
        tasks.forEach(task -> MessageComposer.open(getSite().getShell(), session(), task));
    }

    private void open() {
        table.ids().stream().findFirst().ifPresent(id -> EntityEditors.open(getSite().getPage(), new EntityRef("Task", id)));
    }

    /** A change of the network that can fail. */
    private interface Change {

        void run() throws NetworkException;
    }

    private void run(Change change) {
        if (session() == null) {
            return;
        }
        try {
            change.run();
        } catch (NetworkException e) {
            MessageDialog.openError(getSite().getShell(), Messages.notDone, e.getMessage());
        }
    }

    private static IAction action(String label, Runnable run) {
        return new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
