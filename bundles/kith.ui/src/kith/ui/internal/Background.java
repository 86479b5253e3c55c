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

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "Kith reader");
        thread.setDaemon(true);
        return thread;
    });

    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    /**
     * Runs what reads the network. What cannot be read is logged, and told to the user once; a network that was closed
     * meanwhile is no failure.
     */
    public static final Executor EXECUTOR = task -> THREADS.execute(() -> {
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
    });

    private Background() {
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
