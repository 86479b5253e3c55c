package kith.core.touch;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.concurrent.Executor;

import kith.core.Session;
import kith.store.NetworkStore;

/**
 * Keeps the {@link TouchList} of an open network up to date for as long as somebody watches it: each change of the network
 * reads those people anew whom it touches, in the background. All who watch a network share one list.
 */
public final class TouchWatch implements AutoCloseable {

    private final Executor background;
    private final Runnable updated;
    private final Runnable changed = this::read;
    private final KeptList kept;
    private volatile boolean closed;

    /**
     * Begins to read, unless that is done already.
     *
     * @param background runs what reads the network
     * @param updated is run in the background each time the list has changed
     */
    public TouchWatch(Session session, Clock clock, Executor background, Runnable updated) {
        this.background = background;
        this.updated = updated;
        kept = KeptList.watch(session, clock, changed);
        read();
    }

    /**
     * Returns the list of a network for a moment: the one that is kept up to date if somebody watches it, else one that is read
     * now. May be called on any thread; reads the network.
     *
     * @param now a moment in the user's zone
     */
    public static TouchList list(NetworkStore store, ZonedDateTime now) {
        return KeptList.current(store, now).orElseGet(() -> {
            TouchList list = new TouchList(store, Clock.fixed(now.toInstant(), now.getZone()));
            list.load();
            return list;
        });
    }

    /** Returns the list; it is empty until it was read. */
    public TouchList list() {
        return kept.list();
    }

    /** Sorts the list for the day that has begun, if one has. */
    public void turnDay() {
        background.execute(() -> {
            if (!closed && list().turnDay()) {
                updated.run();
            }
        });
    }

    private void read() {
        background.execute(() -> {
            if (!closed) {
                kept.catchUp(updated);
                updated.run();
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        kept.leave(changed);
    }
}
