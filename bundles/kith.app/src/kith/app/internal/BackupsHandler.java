package kith.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.Sessions;

/** Shows the backups of the open network. */
public final class BackupsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PlatformUI.getWorkbench().getService(Sessions.class).current().ifPresent(
                session -> new BackupsDialog(HandlerUtil.getActiveShell(event), session.getFile()).open());
        return null;
    }
}
