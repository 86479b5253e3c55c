package kith.app.internal.filechange;

import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import kith.core.ReadableFileNotice;
import kith.core.Session;
import kith.store.FileChange;
import kith.ui.Questions;

/**
 * Follows the file of the open network: whenever a window becomes the active one, it looks in the background whether another
 * program has replaced, renamed or changed the file, and tells the user once. The store looks by itself before each commit;
 * who only reads would not learn of it. To be used on the thread of the display.
 */
public final class FileChangeMonitor {

    private static final int LEAST_MILLIS = 2_000;
    private static final int WAIT_MILLIS = 300;

    private final Display display;
    private final Session session;
    private final NetworkSwitch networks;
    private final Job look;
    private final Listener activated = this::activated;
    private long last = System.currentTimeMillis();

    private FileChangeMonitor(Display display, Session session, NetworkSwitch networks) {
        this.display = display;
        this.session = session;
        this.networks = networks;
        look = Job.createSystem(Messages.looking, monitor -> {
            session.getStore().fileChange();
            return Status.OK_STATUS;
        });
    }

    /** Follows the file of a session until it is closed, and tells what is to be known about how it was opened. */
    public static void follow(Display display, Session session, NetworkSwitch networks) {
        FileChangeMonitor monitor = new FileChangeMonitor(display, session, networks);
        display.addFilter(SWT.Activate, monitor.activated);
        session.onClose(() -> monitor.onDisplay(() -> display.removeFilter(SWT.Activate, monitor.activated)));
        session.onFileChange(change -> monitor.onDisplay(() -> monitor.tell(change)));
        Job.createSystem(Messages.looking, progress -> {
            ReadableFileNotice.of(session.getFile()).ifPresent(notice -> monitor.onDisplay(
                    () -> MessageDialog.openInformation(Questions.parent(display), Messages.warnings, notice)));
            return Status.OK_STATUS;
        }).schedule();
        List<String> warnings = session.getStore().warnings();
        if (!warnings.isEmpty()) {
            monitor.onDisplay(() -> MessageDialog.openWarning(Questions.parent(display), Messages.warnings,
                    String.join("\n\n", warnings)));
        }
    }

    /** A command that was refused because of the change says so in a dialog of its own, which is answered first. */
    private void tell(FileChange change) {
        if (Questions.isWaiting(display)) {
            display.timerExec(WAIT_MILLIS, () -> tell(change));
        } else {
            new FileChangeDialog(Questions.parent(display), session, change, networks).open();
        }
    }

    private void activated(Event event) {
        long now = System.currentTimeMillis();
        if (event.widget instanceof Shell && now - last >= LEAST_MILLIS) {
            last = now;
            look.schedule();
        }
    }

    private void onDisplay(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(task);
        }
    }
}
