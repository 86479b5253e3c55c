package kith.contacts.internal.quickadd;

import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.Sessions;
import kith.core.quickadd.PersonDraft;
import kith.core.quickadd.QuickAdd;
import kith.exchange.Formats;
import kith.exchange.ImportReport;
import kith.exchange.Importer;
import kith.exchange.PastedContacts;
import kith.store.Change;
import kith.store.History;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Titles;
import kith.ui.EntityEditors;

/**
 * Adds a person of whom a line or a signature tells, and opens the editor on them. Cards are imported, so that nothing they
 * say is lost and who is there already is recognized.
 */
public final class QuickAddHandler extends AbstractHandler {

    /** A card is a person, perhaps organizations, and no more. */
    private static final int MOST_CHANGES = 50;

    private Formats formats;

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Session session = window.getService(Sessions.class).current().orElse(null);
        if (session == null) {
            return null;
        }
        if (formats == null) {
            formats = new Formats(RegistryFactory.getRegistry());
        }
        QuickAddDialog dialog = new QuickAddDialog(window.getShell(), session.getStore(), formats.imports());
        if (dialog.open() == Window.OK) {
            dialog.cards().ifPresentOrElse(cards -> take(window, session, dialog, cards), () -> add(window, session, dialog.draft()));
        }
        return null;
    }

    private static void add(IWorkbenchWindow window, Session session, PersonDraft draft) {
        try {
            EntityEditors.open(window.getActivePage(), new EntityRef("Person", QuickAdd.add(session, draft)));
        } catch (NetworkException e) {
            failed(e);
        }
    }

    private void take(IWorkbenchWindow window, Session session, QuickAddDialog dialog, PastedContacts cards) {
        boolean one = cards.contacts().size() == 1;
        String label = one ? NLS.bind(Messages.addCard, Titles.of(cards.contacts().getFirst()))
                : NLS.bind(Messages.importCards, cards.contacts().size());
        String text = dialog.content();
        PersonDraft draft = dialog.draft();
        Job job = Job.create(label, monitor -> {
            try {
                ImportReport report = new Importer(session, formats.imports()).runPasted(text, label);
                EntityRef person = one && !report.isNothingDone() ? taken(session.getStore(), draft) : null;
                Display.getDefault().asyncExec(() -> taken(window, report, person));
            } catch (NetworkException e) {
                failed(e);
            }
        });
        job.setUser(!one);
        job.schedule();
    }

    /** Returns who was added or changed just now, else who was there already; null if that is nobody. */
    private static EntityRef taken(NetworkStore store, PersonDraft draft) {
        List<Change> changes = store.history().entries(History.NEWEST, 1).stream()
                .flatMap(entry -> store.history().changes(entry.transaction(), null, MOST_CHANGES).stream()).toList();
        Set<String> known = QuickAdd.known(store, draft);
        return changes.stream().filter(change -> change.type().equals("Person") && known.contains(change.id())).map(Change::id).findFirst()
                .or(() -> known.stream().findFirst()).flatMap(store::load).map(EntityRef::of).orElse(null);
    }

    /** @param person the only one that was taken, or null for several */
    private static void taken(IWorkbenchWindow window, ImportReport report, EntityRef person) {
        if (window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        if (person == null) {
            MessageDialog.openInformation(window.getShell(), Messages.quickAdd, NLS.bind(Messages.taken,
                    new Object[] { report.added(), report.updated(), report.skipped(), report.rejected().size() }));
        } else {
            EntityEditors.open(window.getActivePage(), person);
        }
    }

    private static void failed(NetworkException failure) {
        StatusManager.getManager().handle(Status.error(failure.getMessage(), failure), StatusManager.SHOW);
    }
}
