package kith.contacts.internal.fields;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.Sessions;

/** Lets the user define fields. */
public final class FieldsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        window.getService(Sessions.class).current().ifPresent(session -> FieldsDialog.open(window.getShell(), session));
        return null;
    }
}
