package kith.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchWindow;

/** Tells the benchmark when the window is open and shows its rows: the time goes into the file that a property names. */
final class StartupMarker {

    private static final String FILE = System.getProperty("kith.startup.marker");
    /** An empty network never shows a row. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private StartupMarker() {
    }

    static void write(IWorkbenchWindow window) {
        if (FILE != null) {
            await(window, System.nanoTime() + PATIENCE);
        }
    }

    private static void await(IWorkbenchWindow window, long deadline) {
        if (!hasRows(window.getShell()) && System.nanoTime() < deadline) {
            window.getShell().getDisplay().timerExec(1, () -> await(window, deadline));
            return;
        }
        window.getShell().update();
        try {
            Files.writeString(Path.of(FILE), Long.toString(System.currentTimeMillis()));
        } catch (IOException e) {
            ILog.of(StartupMarker.class).error("The time of the start was not written", e);
        }
    }

    /** Returns whether every list that can be seen has its rows: its length comes together with its first page. */
    private static boolean hasRows(Control control) {
        if (control instanceof Table table && (table.getStyle() & SWT.VIRTUAL) != 0 && table.isVisible()) {
            return table.getItemCount() > 0;
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                if (!hasRows(child)) {
                    return false;
                }
            }
        }
        return true;
    }
}
