package kith.bench.startup;

import java.io.IOException;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Closes an application whose start is measured when it has told its time, as a user would: the next start is a usual one. */
public final class Closer implements IStartup {

    @Override
    public void earlyStartup() {
        Marker.requested().ifPresent(marker -> {
            try {
                while (marker.read().isEmpty()) {
                    Thread.sleep(50);
                }
                IWorkbench workbench = PlatformUI.getWorkbench();
                workbench.getDisplay().asyncExec(workbench::close);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
