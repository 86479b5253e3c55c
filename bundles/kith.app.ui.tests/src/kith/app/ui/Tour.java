package kith.app.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.views.IViewDescriptor;

import kith.core.Sessions;

/**
 * Opens every perspective and view of Kith that there is, writes what it opened into a file, and closes the window. Works
 * only where a property names the file.
 */
public final class Tour implements IStartup {

    static final String FILE = "kith.tour";

    private static final long PAUSE = 50;
    private static final long PATIENCE = 30_000;

    private final List<String> opened = new ArrayList<>();

    @Override
    public void earlyStartup() {
        String file = System.getProperty(FILE);
        if (file != null) {
            new Thread(() -> run(Path.of(file)), "Tour").start();
        }
    }

    private void run(Path file) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        awaitNetwork(workbench);
        for (IPerspectiveDescriptor perspective : workbench.getPerspectiveRegistry().getPerspectives()) {
            if (perspective.getId().startsWith("kith.")) {
                visit(workbench, perspective);
            }
        }
        try {
            Files.write(file, opened);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            workbench.getDisplay().asyncExec(workbench::close);
        }
    }

    private void visit(IWorkbench workbench, IPerspectiveDescriptor perspective) {
        onWindow(workbench, () -> {
            try {
                IWorkbenchPage page = workbench.showPerspective(perspective.getId(), workbench.getWorkbenchWindows()[0]);
                opened.add(perspective.getId());
                for (IViewDescriptor view : workbench.getViewRegistry().getViews()) {
                    if (view.getId().startsWith("kith.")) {
                        page.showView(view.getId());
                        opened.add(view.getId());
                    }
                }
            } catch (WorkbenchException e) {
                opened.add(e.getMessage());
            }
        });
        // What the window does by and by: reading rows, drawing them.
        for (int i = 0; i < 10; i++) {
            pause();
            onWindow(workbench, () -> Arrays.stream(workbench.getDisplay().getShells()).forEach(shell -> shell.update()));
        }
    }

    private static void awaitNetwork(IWorkbench workbench) {
        boolean[] open = new boolean[1];
        for (long waited = 0; !open[0] && waited < PATIENCE; waited += PAUSE) {
            pause();
            onWindow(workbench, () -> open[0] = workbench.getService(Sessions.class).current().isPresent());
        }
    }

    private static void onWindow(IWorkbench workbench, Runnable task) {
        workbench.getDisplay().syncExec(task);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
