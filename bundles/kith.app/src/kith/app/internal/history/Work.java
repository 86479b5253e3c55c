package kith.app.internal.history;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import kith.store.NetworkException;

/** Runs what may take a moment in the background, and goes on in the window. */
final class Work {

    private Work() {
    }

    /**
     * Runs work as a job.
     *
     * @param done is given the result on the window's thread, if the window is still there
     */
    static <T> void of(Shell shell, String name, Callable<T> work, Consumer<T> done) {
        Display display = shell.getDisplay();
        Job job = Job.create(name, monitor -> {
            try {
                T result = work.call();
                later(display, shell, () -> done.accept(result));
            } catch (Exception e) {
                if (!(e instanceof NetworkException)) {
                    ILog.of(Work.class).error("Not done: " + name, e);
                }
                later(display, shell, () -> MessageDialog.openError(shell, Messages.notDone,
                        e.getMessage() == null ? e.toString() : e.getMessage()));
            }
            return Status.OK_STATUS;
        });
        job.setUser(true);
        job.schedule();
    }

    private static void later(Display display, Shell shell, Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!shell.isDisposed()) {
                    task.run();
                }
            });
        }
    }
}
