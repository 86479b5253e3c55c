package kith.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

import kith.app.internal.BackupUpkeep.Damage;
import kith.core.BackupFolder;
import kith.core.Session;
import kith.store.Backup;
import kith.store.Backups;
import kith.store.NetworkException;
import kith.ui.Questions;

/**
 * Makes a backup of the open network once a day, if it has changed since the last one, and verifies one that was made before.
 * A backup that is damaged is told, as the user counts on it.
 */
final class BackupJob extends Job {

    private static final long AFTER_OPENING = 60_000;

    private final Display display;
    private final Path network;
    private final Backups backups;

    private BackupJob(Display display, Path network) {
        super(NLS.bind(Messages.backingUp, network.getFileName()));
        this.display = display;
        this.network = network;
        backups = BackupFolder.of(network);
        setPriority(DECORATE);
    }

    /** Looks after a network that was opened for writing. */
    static void follow(Display display, Session session) {
        if (!session.isReadOnly()) {
            new BackupJob(display, session.getFile()).schedule(AFTER_OPENING);
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
            BackupUpkeep upkeep = new BackupUpkeep(backups);
            upkeep.verifyOne(make(upkeep, monitor)).ifPresent(damage -> {
                ILog.of(BackupJob.class).error("The backup " + damage.file() + " is damaged: " + damage.problems());
                if (!display.isDisposed()) {
                    display.asyncExec(() -> tell(damage));
                }
            });
            return Status.OK_STATUS;
        } catch (NetworkException e) {
            ILog.of(BackupJob.class).warn("No backup was verified: " + e.getMessage());
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }

    /** Makes a backup that is due; that it fails, as on a full disk, is no reason not to verify those that there are. */
    private static Optional<Backup> make(BackupUpkeep upkeep, IProgressMonitor monitor) {
        try {
            return upkeep.makeIfDue(percent -> monitor.subTask(percent + " %"));
        } catch (NetworkException | IOException e) {
            // The next opening tries again; what a user asks for in the dialog is told there.
            ILog.of(BackupJob.class).warn("No backup was made: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void tell(Damage damage) {
        String done = damage.substitute().map(file -> NLS.bind(Messages.substituteMade, file.getFileName()))
                .orElseGet(() -> NLS.bind(Messages.substituteNotMade, damage.reason()));
        int answer = MessageDialog.open(MessageDialog.WARNING, Questions.parent(display), Messages.damagedBackup,
                NLS.bind(Messages.damagedBackupText, damage.file(), done), SWT.NONE, Messages.showBackups,
                IDialogConstants.CLOSE_LABEL);
        if (answer == 0) {
            new DamageQuestion(display).showBackups(network);
        }
    }
}
