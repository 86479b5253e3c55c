package kith.contacts.internal.erase;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.Session;
import kith.core.Sessions;
import kith.model.Entity;
import kith.model.Person;
import kith.store.Titles;
import kith.ui.Avatars;

/** Erases for good somebody who was removed earlier, and whom the history knows still. */
public final class EraseRemovedHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        window.getService(Sessions.class).current().ifPresent(session -> look(window.getShell(), session));
        return null;
    }

    private static void look(Shell shell, Session session) {
        Job job = Job.create(Messages.lookingForRemoved, monitor -> {
            Map<String, Entity> removed = session.getStore().history().removed("Person");
            EraseHandler.later(shell, () -> choose(shell, session, removed));
        });
        job.setUser(true);
        job.schedule();
    }

    private static void choose(Shell shell, Session session, Map<String, Entity> removed) {
        if (removed.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.erase, Messages.nobodyRemoved);
            return;
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new Labels());
        dialog.setTitle(Messages.erase);
        dialog.setMessage(Messages.chooseRemoved);
        dialog.setElements(removed.values().toArray());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Person person) {
            EraseHandler.look(shell, session, person.getId());
        }
    }

    /** Tells people of one name apart by their first address. */
    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            Person person = (Person) element;
            return person.getEmails().isEmpty() ? Titles.of(person)
                    : NLS.bind(Messages.nameAndMail, Titles.of(person), person.getEmails().get(0).getAddress());
        }

        @Override
        public Image getImage(Object element) {
            return Avatars.get(Titles.of((Person) element), 16);
        }
    }
}
