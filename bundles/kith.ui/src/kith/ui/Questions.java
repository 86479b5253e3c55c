package kith.ui;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Dialogs that wait for an answer. */
public final class Questions {

    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    private Questions() {
    }

    /**
     * Returns whether a dialog waits for an answer, which is about the network as it is. It looks at the windows that there
     * are: the one that the workbench takes for the active one may have been closed a moment ago. For the display's thread.
     */
    public static boolean isWaiting(Display display) {
        return Stream.of(display.getShells()).anyMatch(shell -> shell.isVisible() && (shell.getStyle() & MODAL) != 0);
    }

    /**
     * Returns the window that a dialog belongs to: the active one, or else that of the workbench. A dialog that belongs to none
     * may go behind a window that waits for it. For the display's thread.
     *
     * @return null if there is no window
     */
    public static Shell parent(Display display) {
        Shell active = display.getActiveShell();
        if (active != null || !PlatformUI.isWorkbenchRunning()) {
            return active;
        }
        return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getShell)
                .filter(shell -> shell != null && !shell.isDisposed()).findFirst().orElse(null);
    }
}
