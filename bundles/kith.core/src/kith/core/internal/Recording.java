package kith.core.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

import kith.model.Entity;

/** What one command did to the root objects of a network. */
public final class Recording {

    private final Set<Entity> changed = new LinkedHashSet<>();
    private final Set<Entity> added = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Entity> removed = Collections.newSetFromMap(new IdentityHashMap<>());

    public void changed(Entity entity) {
        changed.add(entity);
    }

    public void added(Entity entity) {
        added.add(entity);
        changed.add(entity);
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
}
