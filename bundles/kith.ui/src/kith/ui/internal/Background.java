package kith.ui.internal;

import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.statushandlers.StatusManager;

/** Where views read the network, and how they get back to the window. */
public final class Background {

    private static final ExecutorService THREADS = threads("Kith reader", 2, Thread.NORM_PRIORITY);
    private static final ExecutorService SLOW = threads("Kith counter", 1, Thread.MIN_PRIORITY);

    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    /**
     * Runs what reads the network. What cannot be read is logged, and told to the user once; a network that was closed
     * meanwhile is no failure.
     */
    public static final Executor EXECUTOR = task -> THREADS.execute(() -> run(task));

    /** Runs what reads the network and can wait: whatever it takes, nothing that somebody is waiting for stands behind it. */
    public static final Executor IN_PASSING = task -> SLOW.execute(() -> run(task));

    private Background() {
    }

    private static ExecutorService threads(String name, int count, int priority) {
        return Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.setPriority(priority);
            return thread;
        });
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (IllegalStateException e) {
            ILog.of(Background.class).info("Nothing was read: " + e.getMessage());
        } catch (UncheckedIOException e) {
            String reason = e.getCause().getMessage();
            int told = TOLD.add(reason) ? StatusManager.LOG | StatusManager.SHOW : StatusManager.LOG;
            StatusManager.getManager().handle(Status.error(reason, e), told);
        } catch (RuntimeException e) {
            ILog.of(Background.class).error("The network cannot be read", e);
        }
    }

    /** Returns what runs tasks on the thread of a widget, and drops them once the widget is gone. */
    public static Executor window(Widget widget) {
        Display display = widget.getDisplay();
        return task -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!widget.isDisposed()) {
                        task.run();
                    }
                });
            }
        };
    }
}
