package kith.timeline.internal.task;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.Sessions;
import kith.model.Exchange;
import kith.model.Person;
import kith.model.Task;

/** Writes a message to the selected person, for the selected task, or with thanks for the selected exchange. */
public final class WriteHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        if (shell != null && HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof EntityRef ref) {
            PlatformUI.getWorkbench().getService(Sessions.class).current().ifPresent(session -> write(shell, session, ref));
        }
        return null;
    }

    private static void write(Shell shell, Session session, EntityRef ref) {
        switch (ref.type()) {
            case "Task" -> session.find(Task.class, ref.id()).ifPresent(task -> MessageComposer.open(shell, session, task));
            case "Exchange" -> session.find(Exchange.class, ref.id())
                    .ifPresent(received -> MessageComposer.open(shell, session, received));
            default -> session.find(Person.class, ref.id()).ifPresent(to -> MessageComposer.open(shell, session, to));
        }
    }
}
