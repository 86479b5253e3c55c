package kith.app.internal;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import kith.core.Session;
import kith.core.SessionListener;
import kith.core.Sessions;
import kith.store.ChangeSet;

/** The window: its size, its bars, and the name of the network in its title. */
final class KithWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1360, 840);

    private final OpenNetwork networks;
    private final Arguments arguments;
    private final SessionListener committed = this::committed;
    private Session session;

    KithWindowAdvisor(IWorkbenchWindowConfigurer configurer, OpenNetwork networks, Arguments arguments) {
        super(configurer);
        this.networks = networks;
        this.arguments = arguments;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(SIZE);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowPerspectiveBar(true);
        window.setShowProgressIndicator(true);
        window.setTitle(Messages.kith);
    }

    @Override
    public void postWindowOpen() {
        Sessions sessions = window().getService(Sessions.class);
        sessions.addListener(() -> follow(sessions));
        PerspectiveBar.fill(window());
        new OffNotice(getWindowConfigurer().getActionBarConfigurer().getStatusLineManager(), window().getShell().getDisplay())
                .start();
        networks.showFirst(() -> StartupMarker.write(window()));
        if (arguments.screenshots() != null) {
            window().getShell().setSize(SIZE);
            new Screenshots(window(), arguments.screenshots()).start();
        }
    }

    private void follow(Sessions sessions) {
        if (session != null) {
            session.removeListener(committed);
        }
        session = sessions.current().orElse(null);
        if (window().getShell() == null || window().getShell().isDisposed()) {
            return;
        }
        getWindowConfigurer().setTitle(session == null ? Messages.kith : title(session));
        if (session != null) {
            session.addListener(committed);
        }
        HistoryHandler.refresh();
    }

    /** Says what was done, since a change may be far from where it shows, and how to take it back. */
    private void committed(ChangeSet changes) {
        HistoryHandler.refresh();
        // What was erased is no step.
        String message = changes.transaction() == 0 ? "" : session.redoLabel().map(label -> NLS.bind(Messages.takenBack, label))
                .or(() -> session.undoLabel().map(label -> NLS.bind(Messages.done, label))).orElse("");
        getWindowConfigurer().getActionBarConfigurer().getStatusLineManager().setMessage(message);
    }

    private static String title(Session session) {
        Path file = session.getFile().getFileName();
        String name = file.toString().replaceFirst("\\.kith$", "");
        return NLS.bind(session.isReadOnly() ? Messages.titleReadOnly : Messages.title, name);
    }

    private IWorkbenchWindow window() {
        return getWindowConfigurer().getWindow();
    }
}
