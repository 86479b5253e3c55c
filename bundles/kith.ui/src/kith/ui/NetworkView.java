package kith.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.ViewPart;

import kith.core.Session;
import kith.core.SessionListener;
import kith.core.Sessions;
import kith.store.ChangeSet;

/**
 * A view of the open network. It follows the network that is open, and says so when there is none. What is committed while
 * nobody sees the view is told to it at once when it is shown, so that a commit costs what is seen of it.
 */
public abstract class NetworkView extends ViewPart {

    private final Runnable switched = this::follow;
    private final SessionListener committed = this::committed;
    private DeferredRefresh refresh;
    private final List<ChangeSet> untold = new ArrayList<>();
    private Sessions sessions;
    private Session session;
    private StackLayout stack;
    private Composite root;
    private EmptyState noNetwork;
    private Control content;

    @Override
    public final void createPartControl(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        root.setLayout(stack);
        noNetwork = new EmptyState(root);
        content = createContent(root);
        IWorkbenchPage page = getSite().getPage();
        refresh = new DeferredRefresh(this, () -> page.isPartVisible(this), this::tell);
        page.addPartListener(refresh);
        sessions = getSite().getService(Sessions.class);
        sessions.addListener(switched);
        root.addDisposeListener(event -> {
            page.removePartListener(refresh);
            sessions.removeListener(switched);
            release();
        });
        follow();
    }

    /** Makes the control that shows a network; {@link #networkOpened} is called after it. */
    protected abstract Control createContent(Composite parent);

    /** Called when another network has been opened, with its session. */
    protected abstract void networkOpened(Session opened);

    /**
     * Called when something was committed, undone or redone in the open network: at once if the view is seen, else when it is
     * shown.
     *
     * @param changes all that has changed since the last call
     */
    protected abstract void networkChanged(ChangeSet changes);

    /** Called when the network has been closed and no other is open. */
    protected void networkClosed() {
        // Views that hold nothing have nothing to do.
    }

    /** Returns the session of the open network, or null. */
    protected final Session session() {
        return session;
    }

    private void follow() {
        release();
        session = sessions.current().orElse(null);
        if (session == null) {
            networkClosed();
            noNetwork.show(Messages.noNetwork, Messages.noNetworkHint, null, () -> { });
            stack.topControl = noNetwork;
        } else {
            session.addListener(committed);
            stack.topControl = content;
            networkOpened(session);
        }
        root.layout();
    }

    private void committed(ChangeSet changes) {
        untold.add(changes);
        refresh.changed(this::tell);
    }

    private void tell() {
        if (!untold.isEmpty()) {
            ChangeSet changes = ChangeSet.of(untold);
            untold.clear();
            networkChanged(changes);
        }
    }

    private void release() {
        untold.clear();
        if (session != null) {
            session.removeListener(committed);
            session = null;
        }
    }
}
