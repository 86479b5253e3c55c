package kith.contacts.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the filter of the table of people. */
public final class FindPeopleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            PeopleView view = (PeopleView) HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(PeopleView.ID);
            view.table().focusFilter();
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("The table of people cannot be shown", e);
        }
    }
}
