package kith.core.validation;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILog;

import kith.core.Session;
import kith.core.SessionListener;
import kith.model.Entity;
import kith.store.Change;
import kith.store.ChangeSet;
import kith.store.NetworkStore;

/**
 * What is wrong with the objects of a network: warnings, which never keep anything from being stored. A single object is
 * looked at when it is asked for; those that are changed are looked at in the background.
 */
public final class Problems implements SessionListener, AutoCloseable {

    private static final List<Rule> RULES = List.of(new WaysToReach(), new Periods(), new CustomValues(), new CustomFields(),
            new DanglingReferences(), new Goals(), new Profiles(), new UnknownData());

    private final Session session;
    private final Executor background;
    private final InstantSource clock;
    private final Map<String, List<Problem>> known = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    /** Follows the changes of a session with a thread of its own. */
    public static Problems follow(Session session) {
        return new Problems(session, new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, "Kith problems");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        }), InstantSource.system());
    }

    /**
     * Follows the changes of a session.
     *
     * @param background runs what takes time, one after the other
     * @param clock tells what is in the future
     */
    public Problems(Session session, Executor background, InstantSource clock) {
        this.session = session;
        this.background = background;
        this.clock = clock;
        session.addListener(this);
    }

    /** Returns the problems of an object as it is now, on the object's thread. */
    public static List<Problem> of(Session session, Entity entity) {
        return of(entity, session.getStore(), id -> exists(session.getStore(), id), InstantSource.system());
    }

    /** Returns the problems of an object as it is now, on the object's thread. */
    public List<Problem> of(Entity entity) {
        return of(entity, session.getStore(), id -> exists(session.getStore(), id), clock);
    }

    /** Returns the problems of the objects that were changed since the network was opened. */
    public List<Problem> known() {
        synchronized (known) {
            return known.values().stream().flatMap(List::stream).toList();
        }
    }

    /** Adds a listener that is run when {@link #known()} may have changed, on a thread of the background. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void changed(ChangeSet changes) {
        background.execute(() -> {
            try {
                follow(changes);
            } catch (RuntimeException | LinkageError e) {
                if (!closed) {
                    ILog.of(Problems.class).error("The objects of a change could not be looked at: " + changes.label(), e);
                }
            }
        });
    }

    /** Stops following the session. */
    @Override
    public void close() {
        closed = true;
        session.removeListener(this);
        listeners.clear();
    }

    private void follow(ChangeSet changes) {
        Set<String> stale = new LinkedHashSet<>();
        changes.changes().stream().map(Change::id).forEach(stale::add);
        Set<String> changed = Set.copyOf(stale);
        known().stream().filter(problem -> problem.others().stream().anyMatch(changed::contains))
                .forEach(problem -> stale.add(problem.object().id()));
        NetworkStore store = session.getStore();
        for (String id : stale) {
            if (closed) {
                return;
            }
            List<Problem> problems = store.load(id).map(entity -> of(entity, store, other -> exists(store, other), clock))
                    .orElse(List.of());
            synchronized (known) {
                if (problems.isEmpty()) {
                    known.remove(id);
                } else {
                    known.put(id, problems);
                }
            }
        }
        listeners.forEach(Runnable::run);
    }

    static boolean exists(NetworkStore store, String id) {
        return !store.titles(Set.of(id)).isEmpty();
    }

    static List<Problem> of(Entity entity, NetworkStore store, Predicate<String> exists, InstantSource clock) {
        if (entity.getId() == null) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        Findings findings = new Findings(entity, store, exists, clock.instant());
        RULES.forEach(rule -> rule.check(findings));
        problems.addAll(findings.problems());
        return List.copyOf(problems);
    }
}
