package kith.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kith.model.Entity;

/**
 * What was done to a network, and in which state it left the objects. Read in pages; safe for use by several threads.
 * Methods throw {@link java.io.UncheckedIOException} where reading fails.
 */
public interface History {

    /** Comes after every transaction, to read from the newest on. */
    long NEWEST = Long.MAX_VALUE;

    /** Returns how many transactions there are. */
    int size();

    /** Returns how many transactions touched an object. */
    int size(String id);

    /**
     * Returns transactions, the newest first.
     *
     * @param before the number that they are smaller than
     * @param limit the most to return
     */
    List<HistoryEntry> entries(long before, int limit);

    /** Returns the transactions that touched an object, the newest first, as {@link #entries(long, int)} does. */
    List<HistoryEntry> entries(String id, long before, int limit);

    /** Returns a transaction. */
    Optional<HistoryEntry> entry(long transaction);

    /**
     * Returns what a transaction did, object by object in an order of its own.
     *
     * @param after the id of the object after which to begin, null to begin with the first
     * @param limit the most to return
     */
    List<Change> changes(long transaction, String after, int limit);

    /** Returns what an object was before a transaction that touched it; empty if it was not there. Owned by the caller. */
    Optional<Entity> before(String id, long transaction);

    /** Returns what an object was after a transaction that touched it; empty if it was not there. Owned by the caller. */
    Optional<Entity> after(String id, long transaction);

    /** Returns what an object that is no longer there was last; empty if the history does not know it, or if it is there. */
    Optional<Entity> last(String id);

    /** Returns those of these ids that no object of the network has. */
    Set<String> missing(Set<String> ids);

    /**
     * Returns the objects of a class that were removed and are known still, by id: what each was last. Reads the whole history:
     * call it in the background.
     *
     * @param type the name of the class, such as {@code Person}
     */
    Map<String, Entity> removed(String type);
}
