package kith.core.touch;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
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
 * The one list of an open network that is kept up to date by its changes, for all who watch it. Changes wait until somebody
 * reads, who then sees whatever the session has told of. For use by several threads.
 */
final class KeptList {

    /** Reading everybody is faster than reading this many one by one. */
    private static final int MOST_CHANGES = 2000;
    private static final Map<Key, KeptList> KEPT = new HashMap<>();

    private record Key(NetworkStore store, Clock clock) {
    }

    private final Key key;
    private final Session session;
    private final TouchList list;
    private final SessionListener listener = this::changed;
    private final List<Runnable> watching = new CopyOnWriteArrayList<>();
    private final Queue<ChangeSet> waiting = new ConcurrentLinkedQueue<>();
    private boolean dueRead;
    private boolean losingRead;

    private KeptList(Key key, Session session) {
        this.key = key;
        this.session = session;
        list = new TouchList(key.store(), key.clock());
    }

    /**
     * Begins to keep the list of a network, unless somebody watches it already.
     *
     * @param changed is run on the session's thread when there is something to read; it is to be handed back in the end
     */
    static KeptList watch(Session session, Clock clock, Runnable changed) {
        synchronized (KEPT) {
            KeptList kept = KEPT.computeIfAbsent(new Key(session.getStore(), clock), key -> {
                KeptList begun = new KeptList(key, session);
                session.addListener(begun.listener);
                return begun;
            });
            kept.watching.add(changed);
            return kept;
        }
    }

    /** Ends what {@link #watch} began. */
    void leave(Runnable changed) {
        synchronized (KEPT) {
            if (watching.remove(changed) && watching.isEmpty()) {
                KEPT.remove(key);
                session.removeListener(listener);
            }
        }
    }

    /** Returns the list of a network for a moment, up to date, if it is kept. */
    static Optional<TouchList> current(NetworkStore store, ZonedDateTime now) {
        KeptList kept;
        synchronized (KEPT) {
            kept = KEPT.get(new Key(store, Clock.system(now.getZone())));
        }
        if (kept == null) {
            return Optional.empty();
        }
        kept.catchUp(() -> { });
        kept.list.turnDay();
        return now.toLocalDate().equals(kept.list.today()) ? Optional.of(kept.list) : Optional.empty();
    }

    TouchList list() {
        return list;
    }

    private void changed(ChangeSet changes) {
        if (changesRhythms(changes) || changes.touches("Person", "Interaction", "Organization")) {
            waiting.add(changes);
            watching.forEach(Runnable::run);
        }
    }

    private static boolean changesRhythms(ChangeSet changes) {
        return changes.touches("Profile", "SmartList", "CustomField");
    }

    /**
     * Reads what has changed, or everybody if nobody was read yet.
     *
     * @param meanwhile is run once it is known who is due, where those about whom nobody says anything are still to come
     */
    void catchUp(Runnable meanwhile) {
        if (readDue()) {
            meanwhile.run();
            readLosing();
        }
    }

    /** @return whether those are still to be read about whom nobody says anything */
    private synchronized boolean readDue() {
        Set<String> people = new HashSet<>();
        Set<ListCause> causes = EnumSet.noneOf(ListCause.class);
        boolean anew = !dueRead;
        boolean rhythms = false;
        int count = 0;
        for (ChangeSet next = waiting.poll(); next != null; next = waiting.poll()) {
            count += next.changes().size();
            anew |= count > MOST_CHANGES;
            rhythms |= changesRhythms(next);
            causes.addAll(ListCause.of(next));
            if (!anew) {
                people.addAll(people(key.store(), next));
            }
        }
        // If reading fails, everybody is read the next time.
        dueRead = false;
        if (anew || rhythms && !list.updateRhythms()) {
            losingRead = false;
            list.loadDue();
        } else if (!people.isEmpty()) {
            list.update(people, causes);
        }
        dueRead = true;
        return !losingRead;
    }

    private synchronized void readLosing() {
        if (dueRead && !losingRead) {
            list.loadLosing();
            losingRead = true;
        }
    }

    /** Returns the people whom a change touches: themselves, what they took part in before and after it, where they work. */
    private static Set<String> people(NetworkStore store, ChangeSet changes) {
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
}
