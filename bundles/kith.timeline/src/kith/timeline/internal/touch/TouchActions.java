package kith.timeline.internal.touch;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;

import kith.core.Channel;
import kith.core.Channels;
import kith.core.EntityRef;
import kith.core.Session;
import kith.core.touch.Touching;
import kith.model.Person;
import kith.store.NetworkException;
import kith.timeline.internal.brief.BriefView;
import kith.timeline.internal.task.MessageComposer;
import kith.ui.EntityEditors;

/** What can be done about the people who are selected: log that it was done already, put it off, open. */
final class TouchActions {

    private static final String LOG = "kith.timeline.log";

    /** A change of the network by the session. */
    private interface Change {

        void run(Session session, List<String> people) throws NetworkException;
    }

    private final IWorkbenchPartSite site;
    private final Supplier<Session> session;
    private final Supplier<List<String>> people;
    private final Channels channels = Channels.shared();

    TouchActions(IWorkbenchPartSite site, Supplier<Session> session, Supplier<List<String>> people) {
        this.site = site;
        this.session = session;
        this.people = people;
    }

    /** @param snoozed whether the people were put off */
    void fill(IMenuManager menu, boolean snoozed) {
        if (people.get().isEmpty()) {
            return;
        }
        menu.add(action(Messages.open, this::open));
        menu.add(action(Messages.brief, this::brief));
        menu.add(new Separator());
        menu.add(action(Messages.write, this::write));
        MenuManager done = new MenuManager(Messages.done);
        fillDone(done);
        menu.add(done);
        menu.add(action(Messages.log, this::log));
        if (snoozed) {
            menu.add(action(Messages.remindNow, () -> snooze(null)));
        } else {
            MenuManager later = new MenuManager(Messages.snooze);
            fillSnooze(later);
            menu.add(later);
        }
    }

    /** Adds a way of having been in touch today for each channel that counts as contact. */
    void fillDone(IMenuManager menu) {
        for (Channel channel : channels.all()) {
            if (channel.isContact()) {
                menu.add(action(channel.name(), () -> run((open, ids) -> Touching.log(open, ids, channel.id(), ZonedDateTime.now()))));
            }
        }
    }

    void fillSnooze(IMenuManager menu) {
        LocalDate today = LocalDate.now();
        menu.add(action(Messages.tomorrow, () -> snooze(today.plusDays(1))));
        menu.add(action(Messages.aWeek, () -> snooze(today.plusWeeks(1))));
        menu.add(action(Messages.twoWeeks, () -> snooze(today.plusWeeks(2))));
        menu.add(action(Messages.aMonth, () -> snooze(today.plusMonths(1))));
    }

    /** Writes a message to the first of the people. */
    void write() {
        Session open = session.get();
        if (open != null) {
            people.get().stream().limit(1).flatMap(id -> open.find(Person.class, id).stream()).toList()
                    .forEach(person -> MessageComposer.open(site.getShell(), open, person));
        }
    }

    void snooze(LocalDate until) {
        run((open, ids) -> Touching.snooze(open, ids, until));
    }

    void open() {
        people.get().stream().findFirst().ifPresent(id -> EntityEditors.open(site.getPage(), new EntityRef("Person", id)));
    }

    void brief() {
        try {
            site.getPage().showView(BriefView.ID);
        } catch (PartInitException e) {
            ILog.of(TouchActions.class).error("The brief cannot be shown", e);
        }
    }

    void log() {
        try {
            site.getService(IHandlerService.class).executeCommand(LOG, null);
        } catch (CommandException e) {
            ILog.of(TouchActions.class).error("Nothing can be logged", e);
        }
    }

    private void run(Change change) {
        try {
            if (session.get() != null) {
                change.run(session.get(), people.get());
            }
        } catch (NetworkException e) {
            MessageDialog.openError(site.getShell(), Messages.notDone, e.getMessage());
        }
    }

    static IAction action(String label, Runnable run) {
        return new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
