package kith.app.internal.filechange;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

import kith.core.Session;
import kith.core.history.NetworkComparison;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;

/**
 * Brings over to the open network what was done in another version of it: compares both in the background, lets the user
 * choose in a dialog, and commits in the background. The other version is read only and stays as it is.
 */
final class BringOver {

    private final Display display;
    private final Session session;
    private final Path from;

    /**
     * @param session the session of the open network, to bring over to
     * @param from the file of the version to bring over from
     */
    BringOver(Display display, Session session, Path from) {
        this.display = display;
        this.session = session;
        this.from = from;
    }

    void start() {
        run(Messages.comparing, () -> {
            NetworkStore mine = Stores.openReadOnly(from);
            try {
                NetworkComparison comparison = NetworkComparison.of(mine, session.getStore());
                if (display.isDisposed()) {
                    mine.close();
                } else {
                    display.asyncExec(() -> choose(mine, comparison));
                }
            } catch (RuntimeException e) {
                mine.close();
                throw e;
            }
        });
    }

    private void choose(NetworkStore mine, NetworkComparison comparison) {
        if (!comparison.isRelated() || comparison.objects().isEmpty()) {
            mine.close();
            MessageDialog.openInformation(display.getActiveShell(), Messages.bringOverTitle, NLS.bind(
                    comparison.isRelated() ? Messages.nothingToBringOver : Messages.notRelated, from.getFileName(),
                    session.getFile().getFileName()));
            return;
        }
        BringOverModel model = new BringOverModel(comparison.objects());
        BringOverDialog dialog = new BringOverDialog(display.getActiveShell(), model);
        if (dialog.open() != BringOverDialog.OK) {
            mine.close();
            return;
        }
        Set<String> chosen = model.chosen();
        Set<String> leftOut = model.leftOut();
        run(Messages.bringingOver, () -> {
            try (mine) {
                comparison.bringOver(session, chosen, leftOut);
            }
        });
    }

    private interface Work {

        void run() throws NetworkException;
    }

    private void run(String name, Work work) {
        Job job = Job.create(name, monitor -> {
            try {
                work.run();
            } catch (NetworkException | RuntimeException e) {
                ILog.of(BringOver.class).error("Nothing was brought over from " + from, e);
                if (!display.isDisposed()) {
                    display.asyncExec(() -> MessageDialog.openError(display.getActiveShell(), Messages.notBroughtOver,
                            e.getMessage() == null ? e.toString() : e.getMessage()));
                }
            }
            return Status.OK_STATUS;
        });
        job.setUser(true);
        job.schedule();
    }
}
