package kith.contacts.internal.quickadd;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
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
import kith.store.NetworkException;
import kith.store.Titles;
import kith.ui.EntityEditors;

/**
 * Adds a person of whom a line or a signature tells, and opens the editor on them. Cards are imported, so that nothing they
 * say is lost and who is there already is recognized.
 */
public final class QuickAddHandler extends AbstractHandler {

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
                window.getShell().getDisplay().asyncExec(() -> taken(window, session, report, one ? draft : null));
            } catch (NetworkException e) {
                failed(e);
            }
        });
        job.setUser(!one);
        job.schedule();
    }

    /** @param draft the only one that was taken, or null for several */
    private static void taken(IWorkbenchWindow window, Session session, ImportReport report, PersonDraft draft) {
        if (window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        if (draft == null || report.isNothingDone()) {
            MessageDialog.openInformation(window.getShell(), Messages.quickAdd, NLS.bind(Messages.taken,
                    new Object[] { report.added(), report.updated(), report.skipped(), report.rejected().size() }));
            return;
        }
        QuickAdd.known(session.getStore(), draft).stream().flatMap(id -> session.getStore().load(id).stream()).findFirst()
                .ifPresent(entity -> EntityEditors.open(window.getActivePage(), EntityRef.of(entity)));
    }

    private static void failed(NetworkException failure) {
        StatusManager.getManager().handle(Status.error(failure.getMessage(), failure), StatusManager.SHOW);
    }
}
