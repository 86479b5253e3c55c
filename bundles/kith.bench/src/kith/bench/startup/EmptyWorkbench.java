package kith.bench.startup;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;

/** A workbench that shows an empty window: what the platform itself needs to start. */
public final class EmptyWorkbench implements IApplication {

    private static final class Advisor extends WorkbenchAdvisor {

        private boolean marked;

        @Override
        public void initialize(IWorkbenchConfigurer configurer) {
            configurer.setSaveAndRestore(true);
        }

        @Override
        public String getInitialWindowPerspectiveId() {
            return "kith.bench.empty";
        }

        @Override
        public void eventLoopIdle(Display display) {
            if (!marked) {
                marked = true;
                Marker.requested().ifPresent(Advisor::write);
            }
            super.eventLoopIdle(display);
        }

        private static void write(Marker marker) {
            try {
                marker.write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            return PlatformUI.createAndRunWorkbench(display, new Advisor()) == PlatformUI.RETURN_RESTART
                    ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        IWorkbench workbench = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench() : null;
        if (workbench != null) {
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
