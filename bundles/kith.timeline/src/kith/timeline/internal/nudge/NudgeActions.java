package kith.timeline.internal.nudge;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
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
import kith.core.nudge.Step;
import kith.core.nudge.Suggestion;
import kith.store.NetworkException;
import kith.ui.EntityEditors;
import kith.ui.Icons;

/** What can be done about the selected suggestion: follow it, or dismiss it for a while or for good. */
final class NudgeActions {

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
        Step step = suggestion.nudge().step();
        Command command = site.getService(ICommandService.class).getCommand(step.command());
        ParameterizedCommand parameterized = command.isDefined() && command.isEnabled()
                ? ParameterizedCommand.generateCommand(command, step.parameters()) : null;
        if (parameterized == null) {
            open();
            return;
        }
        try {
            site.getService(IHandlerService.class).executeCommand(parameterized, null);
        } catch (CommandException e) {
            ILog.of(NudgeActions.class).error("What was suggested cannot be done by " + step.command(), e);
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
