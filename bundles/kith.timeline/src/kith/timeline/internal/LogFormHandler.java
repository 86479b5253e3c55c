package kith.timeline.internal;

import java.time.ZoneId;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.Channels;
import kith.core.Session;
import kith.core.Sessions;
import kith.core.logging.LogDraft;
import kith.timeline.internal.log.LogFormDialog;

/** Logs an interaction with the selected people, with all its fields. */
public final class LogFormHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Session session = PlatformUI.getWorkbench().getService(Sessions.class).current().orElse(null);
        if (session == null || session.isReadOnly() || window == null) {
            return null;
        }
        List<String> people = LogHandler.people(event, session);
        LogDraft draft = new LogDraft(session, ZoneId.systemDefault());
        draft.begin(LogHandler.USUAL_CHANNEL, people.subList(0, Math.min(people.size(), LogHandler.MOST_PEOPLE)));
        new LogFormDialog(window.getShell(), draft, Channels.shared()::name, id -> { }).open();
        return null;
    }
}
