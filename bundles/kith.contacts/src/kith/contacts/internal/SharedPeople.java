package kith.contacts.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.WorkbenchException;

import kith.store.query.Condition;

/** Shows the people who meet a condition in the table of people. */
public final class SharedPeople {

    private SharedPeople() {
    }

    /** @param title what the people have in common */
    public static void show(IWorkbenchPage page, String title, Condition condition) {
        try {
            if (page.findView(PeopleView.ID) == null) {
                page.getWorkbenchWindow().getWorkbench().showPerspective(PeoplePerspective.ID, page.getWorkbenchWindow());
            }
            ((PeopleView) page.getWorkbenchWindow().getActivePage().showView(PeopleView.ID))
                    .choose(new ListChoice("Person", title, condition));
        } catch (WorkbenchException e) {
            ILog.get().error("The table of people cannot be shown", e);
        }
    }
}
