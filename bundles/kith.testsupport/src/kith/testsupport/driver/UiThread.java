package kith.testsupport.driver;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** The thread of the window, seen from that of a test. */
final class UiThread {

    private static final long PATIENCE = Long.getLong("kith.patience", 20_000);
    private static final long PAUSE = 20;

    private final Display display;

    UiThread(Display display) {
        this.display = display;
    }

    Display display() {
        return display;
    }

    /** Returns what is computed on the thread of the window. */
    <T> T get(Supplier<T> supplier) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                result.set(supplier.get());
            } catch (RuntimeException | AssertionError e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get().getMessage(), failure.get());
        }
        return result.get();
    }

    void run(Runnable task) {
        get(() -> {
            task.run();
            return null;
        });
    }

    /** Runs what may open a dialog that waits for the user: returns when it is done or a dialog is open. */
    void later(Runnable task) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicReference<Boolean> done = new AtomicReference<>(false);
        int shells = get(() -> display.getShells().length);
        display.asyncExec(() -> {
            try {
                task.run();
            } catch (RuntimeException | AssertionError e) {
                failure.set(e);
            } finally {
                done.set(true);
            }
        });
        waitUntil("the end of what was begun", () -> done.get() || display.getShells().length > shells);
        if (failure.get() != null) {
            throw new AssertionError(failure.get().getMessage(), failure.get());
        }
    }

    /** Waits until nothing more follows from what was done: the window has drawn, and no job runs that a user waits for. */
    void settle() {
        run(() -> { });
        waitUntil("the jobs", () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(UiThread::isAwaited));
        run(() -> { });
    }

    void waitUntil(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!get(condition::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("Waited in vain for " + what);
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private static boolean isAwaited(Job job) {
        return job.isUser() && (job.getState() == Job.RUNNING || job.getState() == Job.WAITING);
    }
}
