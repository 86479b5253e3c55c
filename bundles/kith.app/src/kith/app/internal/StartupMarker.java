package kith.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;

/** Tells the benchmark when the window is open and shows its network: the time goes into the file that a property names. */
final class StartupMarker {

    private static final String FILE = System.getProperty("kith.startup.marker");
    private static final int IDLE_ROUNDS = 3;

    private StartupMarker() {
    }

    static void write(IWorkbenchWindow window) {
        if (FILE != null) {
            afterRounds(window, IDLE_ROUNDS);
        }
    }

    /** What was read in the background comes back as a task of the window, before tasks that are queued after it. */
    private static void afterRounds(IWorkbenchWindow window, int rounds) {
        if (rounds > 0) {
            window.getShell().getDisplay().timerExec(1, () -> afterRounds(window, rounds - 1));
            return;
        }
        window.getShell().update();
        try {
            Files.writeString(Path.of(FILE), Long.toString(System.currentTimeMillis()));
        } catch (IOException e) {
            ILog.of(StartupMarker.class).error("The time of the start was not written", e);
        }
    }
}
