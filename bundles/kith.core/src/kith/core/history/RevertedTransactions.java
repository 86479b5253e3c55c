package kith.core.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kith.store.History;
import kith.store.HistoryEntry;

/**
 * Index of the transactions that were undone or taken back since, by which a history tells what still holds. An undo that was
 * itself taken back, by a redo, does not count. For one thread.
 *
 * @since 0.1
 */
public final class RevertedTransactions {

    private static final int PAGE = 500;

    private final Map<Long, HistoryEntry> reverting = new HashMap<>();

    /**
     * Finds the transaction by which another was undone or taken back. Reads the history back to that one: call it in the
     * background.
     *
     * @return the transaction that reverts it, empty if it holds
     */
    public static Optional<HistoryEntry> find(History history, long transaction) {
        RevertedTransactions transactions = new RevertedTransactions();
        long before = History.NEWEST;
        for (List<HistoryEntry> page = history.entries(before, PAGE); !page.isEmpty(); page = history.entries(before, PAGE)) {
            page.forEach(transactions::add);
            before = page.getLast().transaction();
            if (before <= transaction) {
                break;
            }
        }
        return transactions.by(transaction);
    }

    /** Adds a transaction. They are to be added the newest first, as a history returns them. */
    public void add(HistoryEntry entry) {
        long reverted = entry.occasion().reverts();
        if (reverted > 0 && !reverting.containsKey(entry.transaction())) {
            reverting.putIfAbsent(reverted, entry);
        }
    }

    /**
     * Returns the transaction by which another was undone or taken back, among those that were added.
     *
     * @return the transaction that reverts it, empty if it holds
     */
    public Optional<HistoryEntry> by(long transaction) {
        return Optional.ofNullable(reverting.get(transaction));
    }
}
