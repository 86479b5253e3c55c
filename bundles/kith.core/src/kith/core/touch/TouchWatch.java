package kith.core.touch;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import kith.core.Session;
import kith.core.SessionListener;
import kith.core.internal.ReferenceIds;
import kith.model.Entity;
import kith.model.Interaction;
import kith.model.KithPackage;
import kith.store.Change;
import kith.store.ChangeSet;
import kith.store.NetworkStore;

/**
 * Keeps a {@link TouchList} of an open network up to date: each change of the network reads those people anew whom it
 * touches, in the background.
 */
public final class TouchWatch implements AutoCloseable {

    /** Reading everybody is faster than reading this many one by one. */
    private static final int MOST_CHANGES = 2000;

    private final Session session;
    private final Executor background;
    private final Runnable updated;
    private final SessionListener listener = this::changed;
    private final TouchList list;
    private volatile boolean closed;

    /**
     * Begins to read.
     *
     * @param background runs what reads the network
     * @param updated is run in the background each time the list has changed
     */
    public TouchWatch(Session session, Clock clock, Executor background, Runnable updated) {
        this.session = session;
        this.background = background;
        this.updated = updated;
        list = new TouchList(session.getStore(), clock);
        session.addListener(listener);
        load();
    }

    /** Returns the list; it is empty until it was read. */
    public TouchList list() {
        return list;
    }

    /** Sorts the list for the day that has begun, if one has. */
    public void turnDay() {
        background.execute(() -> {
            if (!closed && list.turnDay()) {
                updated.run();
            }
        });
    }

    private void run(Runnable work) {
        background.execute(() -> {
            if (!closed) {
                work.run();
                updated.run();
            }
        });
    }

    /** Who is due comes before those about whom nobody says anything. */
    private void load() {
        run(() -> {
            list.loadDue();
            updated.run();
            list.loadLosing();
        });
    }

    private void changed(ChangeSet changes) {
        if (changes.touches("Profile", "SmartList", "CustomField") || changes.changes().size() > MOST_CHANGES) {
            load();
        } else if (changes.touches("Person", "Interaction", "Organization")) {
            run(() -> list.update(people(session.getStore(), changes)));
        }
    }

    /** Returns the people whom a change touches: themselves, what they took part in before and after it, where they work. */
    static Set<String> people(NetworkStore store, ChangeSet changes) {
        Set<String> people = new HashSet<>();
        for (Change change : changes.changes()) {
            switch (change.type()) {
                case "Person" -> people.add(change.id());
                case "Interaction" -> Stream.of(store.history().before(change.id(), changes.transaction()), store.load(change.id()))
                        .flatMap(each -> each.stream()).forEach(each -> people.addAll(participants(each)));
                case "Organization" -> people.addAll(store.referrers(change.id()));
                default -> { }
            }
        }
        return people;
    }

    private static Set<String> participants(Entity entity) {
        return entity instanceof Interaction ? ReferenceIds.all(entity, KithPackage.Literals.INTERACTION__PARTICIPANTS) : Set.of();
    }

    @Override
    public void close() {
        closed = true;
        session.removeListener(listener);
    }
}
