package kith.timeline.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.Session;
import kith.core.Sessions;
import kith.core.quicklog.PersonChoice;
import kith.timeline.internal.model.RunningCall;

/** Times a call with the selected people; a second time, ends it and begins the line that logs it. */
public final class CallHandler extends AbstractHandler {

    private CallShell running;

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Session session = PlatformUI.getWorkbench().getService(Sessions.class).current().orElse(null);
        if (running != null && running.isRunning()) {
            running.end();
        } else if (session != null && window != null) {
            List<PersonChoice> people = LogHandler.choices(session, LogHandler.people(event, session));
            String names = people.stream().map(PersonChoice::name).collect(Collectors.joining(", "));
            running = new CallShell(window.getShell(), names, call -> log(window.getShell(), call, people));
        }
        return null;
    }

    /** What was timed in a network that was closed meanwhile has nowhere to go but the one that is open. */
    private static void log(Shell shell, RunningCall call, List<PersonChoice> people) {
        PlatformUI.getWorkbench().getService(Sessions.class).current().filter(session -> !session.isReadOnly())
                .ifPresent(session -> ask(new LogDialog(shell, session, line -> line.begin(people, names -> call.line(
                        names.isEmpty() ? Messages.callLineAlone : Messages.callLine, LogHandler.usualChannel(), names, Instant.now(),
                        ZoneId.systemDefault()))), call));
    }

    /** How long it took is known nowhere else. */
    private static void ask(LogDialog dialog, RunningCall call) {
        dialog.askBeforeDiscarding(NLS.bind(Messages.callDiscardQuestion, call.minutes(Instant.now())));
        dialog.open();
    }
}
