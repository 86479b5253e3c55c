package kith.timeline.internal.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.Sessions;
import kith.core.task.Tasks;
import kith.model.Entity;
import kith.model.TaskKind;
import kith.store.NetworkException;

/** Adds a thank-you or a follow-up to what is selected in the timeline, or to the selected people; which follows the class after a colon. */
public final class AddTaskHandler extends AbstractHandler implements IExecutableExtension {

    /** Thanks are worth most within a day. */
    private static final int THANK_DAYS = 1;
    private static final int FOLLOW_UP_DAYS = 14;

    private TaskKind kind;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        kind = TaskKind.get((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Session session = PlatformUI.getWorkbench().getService(Sessions.class).current().orElse(null);
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        if (session == null || !(selection instanceof IStructuredSelection structured)) {
            return null;
        }
        List<Entity> about = structured.stream().filter(EntityRef.class::isInstance).map(EntityRef.class::cast)
                .map(ref -> session.find(Entity.class, ref.id())).flatMap(Optional::stream).toList();
        try {
            Tasks.add(session, kind, about, LocalDate.now().plusDays(kind == TaskKind.THANK_YOU ? THANK_DAYS : FOLLOW_UP_DAYS));
        } catch (NetworkException e) {
            MessageDialog.openError(HandlerUtil.getActiveShell(event), Messages.notDone, e.getMessage());
        }
        return null;
    }
}
