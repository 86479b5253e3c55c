package kith.contacts.internal.common;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what the user and whoever is selected have in common. */
public final class CommonGroundHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            return HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(CommonGroundView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException("The common ground cannot be shown", e);
        }
    }
}
