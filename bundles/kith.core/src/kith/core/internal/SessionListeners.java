package kith.core.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;

import kith.core.SessionListener;
import kith.store.ChangeSet;

/** Who is told of what was committed, and that the network is closed. */
public final class SessionListeners {

    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> whenClosed = new CopyOnWriteArrayList<>();

    /** Adds one. */
    public void add(SessionListener listener) {
        listeners.add(listener);
    }

    /** Removes one; does nothing if it was not added. */
    public void remove(SessionListener listener) {
        listeners.remove(listener);
    }

    /** Removes all. */
    public void clear() {
        listeners.clear();
    }

    /** Adds what is to be done once the network is closed. */
    public void addClosing(Runnable done) {
        whenClosed.add(done);
    }

    /** Does what is to be done once the network is closed. */
    public void closed() {
        whenClosed.forEach(Runnable::run);
        whenClosed.clear();
    }

    /** Tells all of them, whatever one of them does. */
    public void tell(ChangeSet changes) {
        for (SessionListener listener : listeners) {
            try {
                listener.changed(changes);
            } catch (RuntimeException | LinkageError e) {
                // What was committed stays committed, and the other views have to learn of it.
                ILog.of(SessionListeners.class).error("A listener failed after: " + changes.label(), e);
            }
        }
    }
}
