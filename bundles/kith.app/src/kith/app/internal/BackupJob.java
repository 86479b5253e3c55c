package kith.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import kith.core.BackupFolder;
import kith.core.Session;
import kith.store.Backup;
import kith.store.BackupVerification;
import kith.store.BackupVerifier;
import kith.store.Backups;
import kith.store.NetworkException;

/** Makes a backup of the open network once a day, if it has changed since the last one. */
final class BackupJob extends Job {

    private static final long AFTER_OPENING = 60_000;
    private static final int HOURS = 24;
    private static final int DAYS = 7;

    private final Path network;
    private final Backups backups;

    private BackupJob(Path network) {
        super(NLS.bind(Messages.backingUp, network.getFileName()));
        this.network = network;
        backups = BackupFolder.of(network);
        setPriority(DECORATE);
    }

    /** Looks after a network that was opened for writing. */
    static void follow(Session session) {
        if (!session.isReadOnly()) {
            new BackupJob(session.getFile()).schedule(AFTER_OPENING);
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            if (isDue()) {
                monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
                backups.make(percent -> monitor.subTask(percent + " %"));
            }
            verifyOne();
            return Status.OK_STATUS;
        } catch (NetworkException | IOException e) {
            // The next opening tries again; what a user asks for in the dialog is told there.
            ILog.of(BackupJob.class).warn("No backup was made: " + e.getMessage());
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }

    /** Verifies the backup that was not verified for the longest time, if that is long. */
    private void verifyOne() throws NetworkException {
        BackupVerifier verifier = new BackupVerifier(backups.folder());
        Optional<Backup> next = verifier.next(backups.list());
        Instant recent = Instant.now().minus(Duration.ofDays(DAYS));
        if (next.isPresent() && verifier.find(next.get()).filter(found -> found.at().isAfter(recent)).isEmpty()) {
            BackupVerification found = verifier.verify(next.get());
            if (!found.isSound()) {
                ILog.of(BackupJob.class).error("The backup " + next.get().file() + " is damaged: " + found.problems());
            }
        }
    }

    private boolean isDue() throws NetworkException, IOException {
        List<Backup> made = backups.list();
        LocalDateTime changed = LocalDateTime.ofInstant(Files.getLastModifiedTime(network).toInstant(), ZoneId.systemDefault());
        return made.isEmpty() || made.get(0).at().isBefore(changed)
                && made.get(0).at().isBefore(LocalDateTime.now().minusHours(HOURS));
    }
}
