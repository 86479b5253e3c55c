package kith.timeline.internal.nudge;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import kith.core.Session;
import kith.core.nudge.Dismissals;
import kith.core.nudge.Nudge;
import kith.core.nudge.Suggestion;
import kith.model.Person;
import kith.model.Task;
import kith.store.NetworkException;
import kith.timeline.internal.task.MessageComposer;
import kith.ui.EntityEditors;
import kith.ui.Icons;

/** What can be done about the selected suggestion: follow it, or dismiss it for a while or for good. */
final class NudgeActions {

    /** The command of the plug-in that introduces people, which may not be there. */
    private static final String INTRODUCE = "kith.contacts.introduce";

    private final IWorkbenchPartSite site;
    private final Supplier<Session> session;
    private final Supplier<Suggestion> selected;

    NudgeActions(IWorkbenchPartSite site, Supplier<Session> session, Supplier<Suggestion> selected) {
        this.site = site;
        this.session = session;
        this.selected = selected;
    }

    void fill(IMenuManager menu) {
        if (selected.get() == null) {
            return;
        }
        menu.add(doIt());
        menu.add(action(Messages.open, "", this::open));
        menu.add(new Separator());
        MenuManager later = new MenuManager(Messages.notNow);
        LocalDate today = LocalDate.now();
        later.add(action(Messages.aWeek, "", () -> dismiss(today.plusWeeks(1))));
        later.add(action(Messages.aMonth, "", () -> dismiss(today.plusMonths(1))));
        later.add(action(Messages.threeMonths, "", () -> dismiss(today.plusMonths(3))));
        menu.add(later);
        menu.add(never());
    }

    Action doIt() {
        return action(Messages.doIt, "check2", this::follow);
    }

    Action notNow() {
        return action(Messages.notNowAWeek, "clock", this::putOff);
    }

    Action never() {
        return action(Messages.never, "x-lg", () -> dismiss(null));
    }

    void putOff() {
        dismiss(LocalDate.now().plusWeeks(1));
    }

    /** Does what is suggested, or opens what it takes to do it. */
    void follow() {
        Suggestion suggestion = selected.get();
        if (suggestion == null || session.get() == null) {
            return;
        }
        Nudge nudge = suggestion.nudge();
        switch (nudge.step()) {
            case WRITE -> write(nudge);
            case INTRODUCE -> introduce();
            case OPEN -> open();
        }
    }

    private void write(Nudge nudge) {
        Session open = session.get();
        if (nudge.about().type().equals("Task")) {
            open.find(Task.class, nudge.about().id()).ifPresent(task -> MessageComposer.open(site.getShell(), open, task));
        } else {
            open.find(Person.class, nudge.about().id()).ifPresent(to -> MessageComposer.open(site.getShell(), open, to));
        }
    }

    private void introduce() {
        Command command = site.getService(ICommandService.class).getCommand(INTRODUCE);
        try {
            if (command.isDefined() && command.isEnabled()) {
                site.getService(IHandlerService.class).executeCommand(INTRODUCE, null);
            } else {
                open();
            }
        } catch (CommandException e) {
            ILog.of(NudgeActions.class).error("People cannot be introduced", e);
        }
    }

    private void open() {
        Suggestion suggestion = selected.get();
        if (suggestion != null) {
            EntityEditors.open(site.getPage(), suggestion.nudge().about());
        }
    }

    void dismiss(LocalDate until) {
        Suggestion suggestion = selected.get();
        if (suggestion != null && session.get() != null) {
            try {
                Dismissals.dismiss(session.get(), suggestion, until);
            } catch (NetworkException e) {
                MessageDialog.openError(site.getShell(), Messages.notDone, e.getMessage());
            }
        }
    }

    private static Action action(String label, String icon, Runnable run) {
        Action action = new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
        if (!icon.isEmpty()) {
            action.setImageDescriptor(Icons.descriptor(icon));
        }
        return action;
    }
}
