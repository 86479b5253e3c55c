package kith.contacts.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the filter of the table of people, in its perspective if the table is nowhere to be seen. */
public final class FindPeopleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        try {
            if (window.getActivePage().findView(PeopleView.ID) == null) {
                window.getWorkbench().showPerspective(PeoplePerspective.ID, window);
            }
            PeopleView view = (PeopleView) window.getActivePage().showView(PeopleView.ID);
            view.table().focusFilter();
            return null;
        } catch (WorkbenchException e) {
            throw new ExecutionException("The table of people cannot be shown", e);
        }
    }
}
