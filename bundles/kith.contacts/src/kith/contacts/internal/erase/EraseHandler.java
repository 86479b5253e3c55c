package kith.contacts.internal.erase;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

import kith.contacts.internal.CardFile;
import kith.contacts.internal.OnePerson;
import kith.contacts.internal.RecentContacts;
import kith.core.BackupFolder;
import kith.core.Session;
import kith.core.Sessions;
import kith.core.erase.BackupChoice;
import kith.core.erase.ErasurePlan;
import kith.core.erase.ErasureReceipt;
import kith.core.erase.PersonErasure;
import kith.core.erase.WorkspaceLabels;
import kith.store.NetworkException;

/** Erases the selected person for good: says first what goes and what stays, and hands out a receipt afterwards. */
public final class EraseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Session session = window.getService(Sessions.class).current().orElse(null);
        String id = OnePerson.of(HandlerUtil.getCurrentSelection(event)).orElse(null);
        if (session != null && id != null) {
            look(window.getShell(), session, id);
        }
        return null;
    }

    /** Says what erasing a person would do, and asks. */
    static void look(Shell shell, Session session, String id) {
        Job job = Job.create(Messages.looking, monitor -> {
            Optional<ErasurePlan> plan = PersonErasure.plan(session.getStore(), id, BackupFolder.all(session.getFile()));
            plan.ifPresent(found -> later(shell, () -> ask(shell, session, found)));
        });
        job.setUser(true);
        job.schedule();
    }

    private static void ask(Shell shell, Session session, ErasurePlan plan) {
        EraseDialog dialog = new EraseDialog(shell, plan);
        if (dialog.open() == Window.OK) {
            erase(shell, session, plan, dialog.isAloneToo(), dialog.choice());
        }
    }

    /** Nobody can change anything while the whole file is written anew, so the window says that it is at work. */
    private static void erase(Shell shell, Session session, ErasurePlan plan, boolean alone, BackupChoice choice) {
        ErasureReceipt[] receipt = new ErasureReceipt[1];
        try {
            new ProgressMonitorDialog(shell).run(true, false, monitor -> {
                monitor.beginTask(Messages.erasing, IProgressMonitor.UNKNOWN);
                try {
                    receipt[0] = PersonErasure.run(session::erase, plan, alone, choice, Instant.now());
                    forgetLabels(plan);
                } catch (NetworkException e) {
                    throw new InvocationTargetException(e);
                }
            });
            plan.ids().forEach(id -> RecentContacts.ofUser().forget(session.getFile(), id));
            forgetCards();
            new ReceiptDialog(shell, receipt[0]).open();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof NetworkException failure) {
                MessageDialog.openError(shell, Messages.notErased, failure.getMessage());
            } else {
                StatusManager.getManager().handle(Status.error(NLS.bind(Messages.failed, e.getCause()), e.getCause()),
                        StatusManager.SHOW);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The workbench has written what open editors are called. */
    private static void forgetLabels(ErasurePlan plan) {
        try {
            WorkspaceLabels.forget(Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL())), plan.names());
        } catch (IOException | URISyntaxException e) {
            ILog.get().error("Labels of editors are still in the workspace", e);
        }
    }

    /** What was dragged to other programs lately may tell of whoever was erased. */
    private static void forgetCards() {
        try {
            CardFile.ofUser().sweep();
        } catch (IOException e) {
            ILog.get().error("Card files cannot be deleted", e);
        }
    }

    /** Runs something on the thread of a window, unless it is gone by then. */
    static void later(Shell shell, Runnable run) {
        if (!shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    run.run();
                }
            });
        }
    }
}
