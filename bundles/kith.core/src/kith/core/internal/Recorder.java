package kith.core.internal;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.eclipse.emf.common.util.ECollections;

import kith.model.Entity;
import kith.store.Batch;
import kith.store.Change;
import kith.store.ChangeSet;
import kith.store.Ids;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Occasion;

/** Runs commands on the objects in memory, and commits what they did. */
public final class Recorder {

    private final NetworkStore store;
    private final InstantSource clock;
    private final LiveObjects live;
    private final RandomGenerator random = new SecureRandom();
    private Recording recording;

    public Recorder(NetworkStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        live = new LiveObjects(store);
    }

    public boolean isRecording() {
        return recording != null;
    }

    public Optional<Entity> find(String id) {
        return live.find(id);
    }

    public void add(Entity entity) {
        requireRecording();
        if (entity.getId() == null) {
            entity.setId(Ids.next(clock.instant(), random));
        }
        live.hold(entity);
        recording.added(entity);
    }

    /** Has an object removed at the end of the command, and then every reference to it: once for all that are removed. */
    public void remove(Entity entity) {
        requireRecording();
        recording.removed(entity);
    }

    /** Runs a change and commits what it did. Whatever fails, everything is as it was before. */
    public ChangeSet record(Occasion occasion, Runnable change) throws NetworkException {
        Recording running = new Recording();
        recording = running;
        live.setRecording(running);
        boolean done = false;
        try {
            change.run();
            ChangeSet changes = commit(occasion, running);
            done = true;
            return changes;
        } finally {
            recording = null;
            live.setRecording(null);
            if (!done) {
                running.touched().forEach(entity -> live.refresh(entity.getId()));
            } else {
                running.removals().forEach(live::release);
            }
        }
    }

    /** Runs a change as a part of the command under way. If it fails, what it did is taken back, and the rest stands. */
    public void recordPart(Runnable change) {
        Recording running = recording;
        Savepoint savepoint = running.savepoint();
        boolean done = false;
        try {
            change.run();
            done = true;
        } finally {
            if (!done) {
                rollback(running, savepoint);
            }
        }
    }

    private void rollback(Recording running, Savepoint savepoint) {
        Set<Entity> touched = new LinkedHashSet<>(running.touched());
        running.rollback(savepoint);
        for (Entity entity : touched) {
            Entity state = savepoint.states().get(entity);
            if (state == null) {
                live.refresh(entity.getId());
            } else {
                live.restore(entity, EntityState.copyOf(state));
            }
        }
    }

    /** Brings the objects in memory to what a transaction that was not made through them has left in the store. */
    public void refresh(ChangeSet changes) {
        for (Change change : changes.changes()) {
            live.refresh(change.id());
        }
    }

    private ChangeSet commit(Occasion occasion, Recording running) throws NetworkException {
        forget(running.removals(), running);
        if (running.touched().isEmpty() && running.removals().isEmpty()) {
            return new ChangeSet(0, occasion.label(), List.of());
        }
        try (Batch batch = store.begin(occasion)) {
            for (Entity entity : List.copyOf(running.touched())) {
                if (!running.isRemoved(entity)) {
                    put(entity, running, batch);
                }
            }
            for (Entity entity : running.removals()) {
                batch.remove(entity.getId());
            }
            return batch.commit();
        }
    }

    private void forget(Set<Entity> removed, Recording running) {
        Map<String, Entity> gone = new HashMap<>();
        Set<String> referrers = new LinkedHashSet<>();
        for (Entity entity : removed) {
            gone.put(entity.getId(), entity);
            referrers.addAll(store.referrers(entity.getId()));
        }
        referrers.removeAll(gone.keySet());
        for (String id : referrers) {
            live.find(id).ifPresent(referrer -> EntityState.forget(gone, referrer));
        }
        if (!gone.isEmpty()) {
            // What this command made or changed is not in the store yet.
            List.copyOf(running.touched()).stream().filter(touched -> !running.isRemoved(touched))
                    .forEach(touched -> EntityState.forget(gone, touched));
        }
    }

    private void put(Entity entity, Recording running, Batch batch) throws NetworkException {
        Set<String> tags = new LinkedHashSet<>(entity.getTags());
        if (tags.size() < entity.getTags().size()) {
            ECollections.setEList(entity.getTags(), List.copyOf(tags));
        }
        if (running.isAdded(entity)) {
            if (entity.getCreated() == null) {
                entity.setCreated(clock.instant());
            }
        } else if (!batch.differs(entity)) {
            return;
        }
        entity.setChanged(clock.instant());
        batch.put(entity);
    }

    private void requireRecording() {
        if (recording == null) {
            throw new IllegalStateException("Objects are added and removed inside a command");
        }
    }
}
