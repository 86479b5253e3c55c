package kith.core.internal;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import kith.model.Entity;

/** What one command did to the root objects of a network. Objects of the model are equal to themselves alone. */
public final class Recording {

    private final Set<Entity> changed = new LinkedHashSet<>();
    private final Set<Entity> added = new LinkedHashSet<>();
    private final Set<Entity> removed = new LinkedHashSet<>();
    /** Copies of touched objects for savepoints, each good until its object changes again. */
    private final Map<Entity, Entity> copies = new IdentityHashMap<>();

    public void changed(Entity entity) {
        changed.add(entity);
        copies.remove(entity);
    }

    public void added(Entity entity) {
        added.add(entity);
        changed(entity);
    }

    public void removed(Entity entity) {
        removed.add(entity);
    }

    public boolean isAdded(Entity entity) {
        return added.contains(entity);
    }

    public boolean isRemoved(Entity entity) {
        return removed.contains(entity);
    }

    /** Returns what was added or changed, in the order in which it was touched first. */
    public Set<Entity> touched() {
        return changed;
    }

    public Set<Entity> removals() {
        return removed;
    }

    Savepoint savepoint() {
        changed.forEach(entity -> copies.computeIfAbsent(entity, EntityState::copyOf));
        return new Savepoint(changed, added, removed, new IdentityHashMap<>(copies));
    }

    /** Forgets what was done since; the states of the objects are the caller's to bring back. */
    void rollback(Savepoint savepoint) {
        reset(changed, savepoint.changed());
        reset(added, savepoint.added());
        reset(removed, savepoint.removed());
        copies.clear();
        copies.putAll(savepoint.states());
    }

    private static void reset(Set<Entity> entities, Set<Entity> before) {
        entities.clear();
        entities.addAll(before);
    }
}
