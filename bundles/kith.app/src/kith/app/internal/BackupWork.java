package kith.app.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

import kith.store.Backup;
import kith.store.BackupVerifier;
import kith.store.Backups;
import kith.store.NetworkException;
import kith.store.Recovery;
import kith.store.Stores;
import kith.ui.Questions;

/** What is done with backups and damaged networks in the background, with progress; what fails is told. */
final class BackupWork {

    /** Work that tells how much of it is done. */
    private interface Work {

        void run(IntConsumer percent) throws NetworkException;
    }

    private final Display display;

    BackupWork(Display display) {
        this.display = display;
    }

    /** Makes a backup, and then does something on the thread of the display. */
    void make(Backups backups, Runnable done) {
        run(NLS.bind(Messages.backingUp, backups.folder().getFileName()), backups::make, done);
    }

    /** Reads each backup as a whole, those first that were not verified for the longest time, and then does something. */
    void verify(Backups backups, Runnable done) {
        run(NLS.bind(Messages.verifying, backups.folder().getFileName()), percent -> {
            BackupVerifier verifier = new BackupVerifier(backups.folder());
            List<Backup> left = new ArrayList<>(backups.list());
            for (int all = left.size(); !left.isEmpty(); percent.accept(100 - 100 * left.size() / all)) {
                Backup next = verifier.next(left).orElseThrow();
                verifier.verify(next);
                left.remove(next);
            }
        }, done);
    }

    /** Closes the open network, brings it back to a backup, and opens it again, also where that failed. */
    void restore(Path backup, Backups backups, Path network) {
        OpenNetwork open = new OpenNetwork(display);
        open.close();
        run(NLS.bind(Messages.restoring, network.getFileName()), percent -> {
            try {
                backups.restore(backup, percent);
            } finally {
                display.asyncExec(() -> open.open(network));
            }
        }, () -> { });
    }

    /** Makes a network of a backup and opens it. */
    void copy(Path backup, Path network) {
        run(NLS.bind(Messages.making, network.getFileName()), percent -> Stores.copy(backup, network, percent),
                () -> new OpenNetwork(display).open(network));
    }

    /** Saves what can be read of a damaged network into a new one, says what is lost, and opens the new one. */
    void recover(Path damaged, Path rescued) {
        run(NLS.bind(Messages.recovering, damaged.getFileName()), percent -> {
            Recovery recovery = Stores.recover(damaged, rescued);
            display.asyncExec(() -> {
                MessageDialog.openInformation(Questions.parent(display), Messages.recovered,
                        NLS.bind(Messages.recoveredObjects, recovery.objects(), String.join("\n", recovery.lost())));
                new OpenNetwork(display).open(rescued);
            });
        }, () -> { });
    }

    private void run(String name, Work work, Runnable done) {
        Job job = Job.create(name, monitor -> {
            monitor.beginTask(name, 100);
            int[] told = { 0 };
            try {
                work.run(percent -> {
                    monitor.worked(percent - told[0]);
                    told[0] = percent;
                });
                display.asyncExec(done);
            } catch (NetworkException e) {
                display.asyncExec(() -> MessageDialog.openError(Questions.parent(display), Messages.notDone, e.getMessage()));
            }
            return Status.OK_STATUS;
        });
        job.setUser(true);
        job.schedule();
    }
}
