package kith.app.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import kith.core.Session;
import kith.store.NetworkStore;
import kith.ui.Questions;

/** Looks for damage where Kith was not closed, and asks what to do about a damaged network. */
final class DamageQuestion {

    private final Display display;

    DamageQuestion(Display display) {
        this.display = display;
    }

    /** Looks in the background whether a network that was not closed is damaged. */
    void follow(Session session) {
        NetworkStore store = session.getStore();
        store.lostChanges().ifPresent(lost -> display.asyncExec(() -> ask(session.getFile(), lost)));
        if (store.wasInterrupted()) {
            Job job = Job.create(NLS.bind(Messages.checking, session.getFile().getFileName()), monitor -> {
                List<String> problems = store.verify();
                if (!problems.isEmpty()) {
                    ILog.of(DamageQuestion.class).error(session.getFile() + " is damaged: " + problems);
                    display.asyncExec(() -> ask(session.getFile(), Messages.damagedPages));
                }
                return Status.OK_STATUS;
            });
            job.setPriority(Job.LONG);
            job.schedule();
        }
    }

    /** Asks whether to go back to a backup or to save what can be read. */
    private void ask(Path network, String problem) {
        int answer = MessageDialog.open(MessageDialog.ERROR, Questions.parent(display), Messages.damaged,
                NLS.bind(Messages.damagedQuestion, network.getFileName(), problem), SWT.NONE,
                Messages.showBackups, Messages.recover, Messages.goOn);
        if (answer == 0) {
            showBackups(network);
        } else if (answer == 1) {
            recover(network);
        }
    }

    /** Shows the backups of a network. */
    void showBackups(Path network) {
        new BackupsDialog(Questions.parent(display), network).open();
    }

    /** Saves what can be read of a network as a file that the user chooses. */
    void recover(Path network) {
        Shell shell = Questions.parent(display);
        FileDialog dialog = new FileDialog(shell == null ? new Shell(display) : shell, SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.kith" });
        dialog.setFilterPath(network.toAbsolutePath().getParent().toString());
        dialog.setFileName(network.getFileName().toString().replaceFirst("\\.kith$", "") + " " + Messages.recoveredName + ".kith");
        String chosen = dialog.open();
        if (chosen != null) {
            new BackupWork(display).recover(network, Path.of(chosen));
        }
    }
}
