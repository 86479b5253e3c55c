package kith.core.internal;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import kith.model.Entity;

/**
 * What a command had done when a part of it began, so that this part can be taken back alone.
 *
 * @param changed what was touched until then
 * @param added what was added until then
 * @param removed what was removed until then
 * @param states copies of what was touched, in the state of then
 */
record Savepoint(Set<Entity> changed, Set<Entity> added, Set<Entity> removed, Map<Entity, Entity> states) {

    Savepoint {
        changed = new LinkedHashSet<>(changed);
        added = new LinkedHashSet<>(added);
        removed = new LinkedHashSet<>(removed);
    }
}
