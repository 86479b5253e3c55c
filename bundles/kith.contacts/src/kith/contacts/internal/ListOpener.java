package kith.contacts.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;

/** Shows what is in a list in the table of its class. */
final class ListOpener {

    private ListOpener() {
    }

    /** Brings the table up, in the perspective of people if this one has none, and chooses the list. */
    static void open(IWorkbenchWindow window, ListChoice choice) {
        String view = choice.type().equals("Person") ? PeopleView.ID : OrganizationsView.ID;
        try {
            if (window.getActivePage().findView(view) == null) {
                window.getWorkbench().showPerspective(PeoplePerspective.ID, window);
            }
            ((TableView<?>) window.getActivePage().showView(view)).choose(choice);
            if (window.getActivePage().findView(ChosenList.LISTS) instanceof ListsView lists) {
                lists.select(choice);
            }
        } catch (WorkbenchException e) {
            ILog.get().error("A list cannot be shown", e);
        }
    }
}
