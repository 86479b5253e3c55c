package kith.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kith.store.Change.Kind;

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

    /**
     * Returns the changes of several transactions together, with the number and the label of the last. An object that was added
     * and changed was added; one that was removed and is there again was changed.
     *
     * @param transactions what was committed, in that order; at least one
     * @return the only one itself, else one that tells of each object once
     */
    public static ChangeSet of(List<ChangeSet> transactions) {
        if (transactions.size() == 1) {
            return transactions.getFirst();
        }
        Map<String, Change> all = new LinkedHashMap<>();
        transactions.stream().flatMap(each -> each.changes.stream()).forEach(change -> all.merge(change.id(), change,
                (before, after) -> new Change(after.id(), after.type(), combined(before.kind(), after.kind()))));
        return new ChangeSet(transactions.getLast().transaction, transactions.getLast().label, List.copyOf(all.values()));
    }

    private static Kind combined(Kind before, Kind after) {
        return switch (after) {
            case REMOVED -> Kind.REMOVED;
            case ADDED -> before == Kind.REMOVED ? Kind.CHANGED : Kind.ADDED;
            case CHANGED -> before == Kind.ADDED ? Kind.ADDED : Kind.CHANGED;
        };
    }
}
