package kith.contacts.internal.quickadd;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.Sessions;
import kith.core.quickadd.QuickAdd;
import kith.store.NetworkException;
import kith.ui.EntityEditors;

/** Adds a person of whom a line or a signature tells, and opens the editor on them. */
public final class QuickAddHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Session session = window.getService(Sessions.class).current().orElse(null);
        if (session == null) {
            return null;
        }
        QuickAddDialog dialog = new QuickAddDialog(window.getShell(), session.getStore());
        if (dialog.open() == Window.OK) {
            try {
                String id = QuickAdd.add(session, dialog.draft());
                EntityEditors.open(window.getActivePage(), new EntityRef("Person", id));
            } catch (NetworkException e) {
                StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
            }
        }
        return null;
    }
}
