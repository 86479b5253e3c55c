package kith.core.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import kith.core.Session;
import kith.core.history.Reversal.Outcome;
import kith.model.Entity;
import kith.store.Batch;
import kith.store.Change;
import kith.store.History;
import kith.store.HistoryEntry;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Occasion;
import kith.store.Titles;

/**
 * Takes back one transaction, such as an import, although there are later ones. What those did is kept: an object that was
 * changed since is what it was only where they did not touch it, one that was added and changed or is used since stays.
 */
public final class TakeBack {

    private static final int PAGE = 500;

    private final NetworkStore store;
    private final History history;
    private final Names names;
    private final long transaction;
    private final Instant now;
    private final Map<String, Reversal> reversals = new LinkedHashMap<>();

    private TakeBack(NetworkStore store, long transaction, Instant now) {
        this.store = store;
        this.transaction = transaction;
        this.now = now;
        history = store.history();
        names = new Names(store);
    }

    /**
     * Finds out what would become of the objects of a transaction. May take a moment, and nothing can be changed meanwhile.
     *
     * @return one for each object
     * @throws NetworkException if nothing can be written now
     */
    public static List<Reversal> preview(Session session, long transaction) throws NetworkException {
        TakeBack work = new TakeBack(session.getStore(), transaction, session.getClock().instant());
        session.tryBatch(occasion(session, transaction), work::run);
        return List.copyOf(work.reversals.values());
    }

    /**
     * Takes back a transaction by one of its own, which can be undone. May be called on any thread outside a command.
     *
     * @return what became of each object
     * @throws NetworkException if that cannot be committed; everything is then as it was
     */
    public static List<Reversal> run(Session session, long transaction) throws NetworkException {
        TakeBack work = new TakeBack(session.getStore(), transaction, session.getClock().instant());
        session.runBatch(occasion(session, transaction), work::run);
        return List.copyOf(work.reversals.values());
    }

    private static Occasion occasion(Session session, long transaction) {
        String label = session.getStore().history().entry(transaction).map(HistoryEntry::occasion).map(Occasion::label)
                .orElse("");
        return session.occasion(NLS.bind(Messages.takeBack, label)).reverting(Occasion.Kind.DO, transaction);
    }

    private List<Reversal> run(Batch batch) throws NetworkException {
        Set<Entity> added = new LinkedHashSet<>();
        String last = null;
        for (List<Change> page = page(last); !page.isEmpty(); page = page(last)) {
            for (Change change : page) {
                takeBack(change, batch, added);
            }
            last = page.getLast().id();
        }
        removeUnused(added, batch);
        for (Reversal reversal : List.copyOf(reversals.values())) {
            if (reversal.outcome() == Outcome.RESTORED || reversal.outcome() == Outcome.CHANGED) {
                dropLeftovers(reversal, batch);
            }
        }
        return List.copyOf(reversals.values());
    }

    private List<Change> page(String last) {
        return history.changes(transaction, last, PAGE);
    }

    private void takeBack(Change change, Batch batch, Set<Entity> added) throws NetworkException {
        Entity before = history.before(change.id(), transaction).orElse(null);
        Entity after = history.after(change.id(), transaction).orElse(null);
        Entity current = batch.load(change.id());
        if (before == null && after != null) {
            if (current != null && Values.same(after, current)) {
                added.add(current);
            } else if (current != null) {
                tell(current, Outcome.KEPT, Messages.changedSince);
            }
        } else if (before != null && after == null) {
            if (current == null) {
                put(before, batch);
                tell(before, Outcome.RESTORED);
            } else {
                tell(current, Outcome.KEPT, Messages.thereAgain);
            }
        } else if (before != null && current == null) {
            tell(after, Outcome.KEPT, Messages.removedSince);
        } else if (before != null) {
            merge(before, after, current, batch);
        }
    }

    private void merge(Entity before, Entity after, Entity current, Batch batch) throws NetworkException {
        Merge merge = new Merge();
        merge.takeBack(before, after, current);
        boolean different = batch.differs(current);
        if (different) {
            put(current, batch);
        }
        String[] notes = merge.kept().stream().map(feature -> NLS.bind(Messages.featureChangedSince, Labels.of(feature)))
                .toArray(String[]::new);
        if (different || notes.length > 0) {
            tell(current, different ? Outcome.CHANGED : Outcome.KEPT, notes);
        }
    }

    private void put(Entity state, Batch batch) throws NetworkException {
        state.setChanged(now);
        batch.put(state);
    }

    /** What others refer to that stay is itself kept, and so is what only that refers to. */
    private void removeUnused(Set<Entity> added, Batch batch) throws NetworkException {
        Map<String, Entity> candidates = new LinkedHashMap<>();
        Map<String, Set<String>> referrers = new LinkedHashMap<>();
        for (Entity entity : added) {
            candidates.put(entity.getId(), entity);
            referrers.put(entity.getId(), batch.referrers(entity.getId()));
        }
        boolean found = true;
        while (found) {
            found = false;
            for (Entity entity : List.copyOf(candidates.values())) {
                String user = referrers.get(entity.getId()).stream()
                        .filter(id -> !candidates.containsKey(id) && !id.equals(entity.getId())).findFirst().orElse(null);
                if (user != null) {
                    candidates.remove(entity.getId());
                    tell(entity, Outcome.KEPT, NLS.bind(Messages.usedSince, Leftovers.quoted(names, user)));
                    found = true;
                }
            }
        }
        for (Entity entity : candidates.values()) {
            batch.remove(entity.getId());
            tell(entity, Outcome.REMOVED);
        }
    }

    private void dropLeftovers(Reversal reversal, Batch batch) throws NetworkException {
        Entity state = batch.load(reversal.id());
        List<String> dropped = Leftovers.drop(state, batch, store);
        if (!dropped.isEmpty()) {
            batch.put(state);
            List<String> notes = new ArrayList<>(reversal.notes());
            notes.addAll(dropped);
            tell(state, reversal.outcome(), notes.toArray(String[]::new));
        }
    }

    private void tell(Entity entity, Outcome outcome, String... notes) {
        reversals.put(entity.getId(), new Reversal(entity.getId(), entity.eClass().getName(), Titles.of(entity), outcome,
                List.of(notes)));
    }
}
