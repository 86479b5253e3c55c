package kith.contacts.internal.duplicates;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.Sessions;
import kith.model.Person;

/** Shows who may be there twice; with two people selected, those two. */
public final class DuplicatesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Session session = window.getService(Sessions.class).current().orElse(null);
        try {
            List<Person> people = session == null ? List.of() : HandlerUtil.getCurrentStructuredSelection(event).stream()
                    .filter(EntityRef.class::isInstance).map(EntityRef.class::cast)
                    .flatMap(ref -> session.find(Person.class, ref.id()).stream()).limit(3).toList();
            if (window.getActivePage().showView(DuplicatesView.ID) instanceof DuplicatesView view && people.size() == 2) {
                view.ask(people.get(0), people.get(1));
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
