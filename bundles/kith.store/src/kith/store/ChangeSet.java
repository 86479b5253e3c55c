package kith.store;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What a committed transaction did.
 *
 * @param transaction the number of the transaction in the history; 0 for what came about without one, as time went by
 * @param label what the user did, in the user's language
 * @param changes one for each object that was added, changed or removed
 */
public record ChangeSet(long transaction, String label, List<Change> changes) {

    public ChangeSet {
        Objects.requireNonNull(label);
        changes = List.copyOf(changes);
    }

    /** Returns what time brings, which is no transaction: people who are as they were, but for their last contact. */
    public static ChangeSet ofTime(Collection<String> people) {
        return new ChangeSet(0, "", people.stream().map(id -> new Change(id, "Person", Change.Kind.CHANGED)).toList());
    }

    /** Returns whether an object of one of these classes was added, changed or removed. */
    public boolean touches(String... types) {
        List<String> wanted = List.of(types);
        return changes.stream().anyMatch(change -> wanted.contains(change.type()));
    }
}
