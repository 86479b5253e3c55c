package kith.core.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import kith.core.Session;
import kith.core.history.ObjectComparison.Outcome;
import kith.model.Entity;
import kith.store.Batch;
import kith.store.Change;
import kith.store.ChangeSet;
import kith.store.History;
import kith.store.HistoryEntry;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Titles;

/**
 * Compares two versions of one network by their histories, as two computers leave them between which a folder is
 * synchronized, and brings over to one what was done in the other since both were the same. Reads both networks, which takes
 * as long as reading what was changed: call it in the background. For one thread.
 *
 * @since 0.1
 */
public final class NetworkComparison {

    private static final int PAGE = 500;

    private final NetworkStore mine;
    private final NetworkStore theirs;
    private final List<HistoryEntry> since = new ArrayList<>();
    private final Map<String, Long> first = new LinkedHashMap<>();
    private final Map<String, ObjectComparison> objects = new LinkedHashMap<>();
    private boolean related;

    private NetworkComparison(NetworkStore mine, NetworkStore theirs) {
        this.mine = mine;
        this.theirs = theirs;
    }

    /**
     * Compares two versions.
     *
     * @param mine the version that something is to be brought over from
     * @param theirs the version that it is to be brought over to
     * @return what was done in the first since both were the same, object by object
     */
    public static NetworkComparison of(NetworkStore mine, NetworkStore theirs) {
        NetworkComparison comparison = new NetworkComparison(mine, theirs);
        comparison.readHistories();
        comparison.first.forEach(comparison::compare);
        return comparison;
    }

    /** Returns whether both are versions of one network: their histories begin with the same. */
    public boolean isRelated() {
        return related;
    }

    /** Returns the transactions that only the first version has, the newest first. */
    public List<HistoryEntry> transactions() {
        return List.copyOf(since);
    }

    /** Returns what becomes of each object; one that is the same in both is left out. */
    public List<ObjectComparison> objects() {
        return List.copyOf(objects.values());
    }

    private void readHistories() {
        Iterator<HistoryEntry> other = entries(theirs.history());
        HistoryEntry their = next(other);
        for (Iterator<HistoryEntry> own = entries(mine.history()); own.hasNext();) {
            HistoryEntry entry = own.next();
            while (their != null && their.transaction() > entry.transaction()) {
                their = next(other);
            }
            if (entry.equals(their) || isSame(entry, their)) {
                related = true;
                break;
            }
            since.add(entry);
        }
        // Networks of which neither has a history before are the same one if they say so.
        related |= mine.id().equals(theirs.id());
        for (HistoryEntry entry : since) {
            changes(entry.transaction()).forEachRemaining(change -> first.put(change.id(), entry.transaction()));
        }
    }

    /** An erasure takes objects out of transactions, and names out of their labels. */
    private static boolean isSame(HistoryEntry one, HistoryEntry other) {
        return other != null && one.transaction() == other.transaction() && one.at().equals(other.at())
                && one.occasion().kind() == other.occasion().kind();
    }

    private static HistoryEntry next(Iterator<HistoryEntry> entries) {
        return entries.hasNext() ? entries.next() : null;
    }

    private static Iterator<HistoryEntry> entries(History history) {
        return new Pages<>() {
            @Override
            List<HistoryEntry> after(HistoryEntry last) {
                return history.entries(last == null ? History.NEWEST : last.transaction(), PAGE);
            }
        };
    }

    private Iterator<Change> changes(long transaction) {
        return new Pages<>() {
            @Override
            List<Change> after(Change last) {
                return mine.history().changes(transaction, last == null ? null : last.id(), PAGE);
            }
        };
    }

    private void compare(String id, long transaction) {
        Entity before = mine.history().before(id, transaction).orElse(null);
        Entity own = mine.load(id).orElse(null);
        Entity other = theirs.load(id).orElse(null);
        if (isSame(own, other) || isSame(own, before)) {
            return;
        }
        Entity named = own != null ? own : before;
        objects.put(id, new ObjectComparison(id, named.eClass().getName(), Titles.of(named), outcome(before, own, other),
                Differences.between(before, own, new Names(mine)), Differences.between(before, other, new Names(theirs))));
    }

    private static Outcome outcome(Entity before, Entity own, Entity other) {
        if (isSame(before, other)) {
            return before == null ? Outcome.ADDED : own == null ? Outcome.REMOVED : Outcome.CHANGED;
        }
        return merged(before, own, other).isPresent() ? Outcome.CHANGED : Outcome.CONFLICT;
    }

    /** Returns the other state with what was done to the own one; empty if both have changed the same. */
    private static Optional<Entity> merged(Entity before, Entity own, Entity other) {
        if (before == null || own == null || other == null || own.eClass() != other.eClass()) {
            return Optional.empty();
        }
        Entity result = EcoreUtil.copy(other);
        Merge merge = new Merge();
        merge.takeBack(own, before, result);
        return merge.kept().isEmpty() ? Optional.of(result) : Optional.empty();
    }

    private static boolean isSame(Entity one, Entity other) {
        return one == null || other == null ? one == other : Values.same(one, other);
    }

    /**
     * Brings over what was done in the first version, by one transaction that can be undone. Of what both have changed, also
     * since they were compared, the other version stays, unless it is chosen. References to what is gone are left out.
     *
     * @param session the session of the other version
     * @param chosen the ids of objects that both have changed and that are to be as they are in the first version
     * @return what was changed
     * @throws NetworkException if it cannot be committed; everything is then as it was
     */
    public ChangeSet bringOver(Session session, Set<String> chosen) throws NetworkException {
        return bringOver(session, chosen, Set.of());
    }

    /**
     * Brings over what was done in the first version without some of the objects, like {@link #bringOver(Session, Set)}.
     *
     * @param session the session of the other version
     * @param chosen the ids of objects that both have changed and that are to be as they are in the first version
     * @param leftOut the ids of objects that are to stay as they are in the other version
     * @return what was changed
     * @throws NetworkException if it cannot be committed; everything is then as it was
     * @since 0.1
     */
    public ChangeSet bringOver(Session session, Set<String> chosen, Set<String> leftOut) throws NetworkException {
        String label = NLS.bind(Messages.broughtOver, mine.getFile().getFileName());
        Instant now = session.getClock().instant();
        return session.runBatch(label, batch -> {
            List<Entity> put = new ArrayList<>();
            for (String id : objects.keySet()) {
                if (!leftOut.contains(id)) {
                    put(id, batch, now, chosen.contains(id)).ifPresent(put::add);
                }
            }
            for (String id : objects.keySet()) {
                if (batch.load(id) == null) {
                    forget(id, batch, now);
                }
            }
            // What refers to an object may come before it, so that what is gone is known only at the end.
            for (Entity entity : put) {
                if (!Leftovers.drop(entity, batch, mine).isEmpty()) {
                    batch.put(entity);
                }
            }
        });
    }

    /** Takes references to what is removed out of objects that refer to it since. */
    private void forget(String removed, Batch batch, Instant now) throws NetworkException {
        for (String id : batch.referrers(removed)) {
            Entity referrer = batch.load(id);
            if (referrer != null && !Leftovers.drop(referrer, batch, theirs).isEmpty()) {
                referrer.setChanged(now);
                batch.put(referrer);
            }
        }
    }

    /** The other version may have been changed since both were compared: what becomes of an object is seen anew. */
    private Optional<Entity> put(String id, Batch batch, Instant now, boolean isChosen) throws NetworkException {
        Entity own = mine.load(id).orElse(null);
        Entity other = batch.load(id);
        Entity before = mine.history().before(id, first.get(id)).orElse(null);
        if (isSame(own, other) || outcome(before, own, other) == Outcome.CONFLICT && !isChosen) {
            return Optional.empty();
        }
        if (own == null) {
            batch.remove(id);
            return Optional.empty();
        }
        Entity state = merged(before, own, other).orElse(own);
        state.setChanged(now);
        batch.put(state);
        return Optional.of(state);
    }

    /** Reads page by page. */
    private abstract static class Pages<T> implements Iterator<T> {

        private Iterator<T> page = List.<T>of().iterator();
        private T last;
        private boolean ended;

        abstract List<T> after(T last);

        @Override
        public boolean hasNext() {
            if (!page.hasNext() && !ended) {
                page = after(last).iterator();
                ended = !page.hasNext();
            }
            return page.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            last = page.next();
            return last;
        }
    }
}
