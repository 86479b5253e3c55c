package kith.core.touch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import kith.core.Self;
import kith.store.NetworkStore;
import kith.store.RelationshipRow;

/**
 * With whom it is time to be in touch, over a whole network. It is read once and then kept up to date person by person.
 * Safe for use by several threads; its methods read the network and may take a moment.
 */
public final class TouchList {

    private final NetworkStore store;
    private final Clock clock;
    private final Days days;
    private final Map<String, Touch> people = new HashMap<>();
    private final Map<TouchState, Ranking> byState = new EnumMap<>(TouchState.class);
    /** Those of whom it is not known yet how often they used to be in touch. */
    private final Map<String, RelationshipRow> habits = new HashMap<>();
    private Rhythms rhythms;
    private String self;
    private LocalDate today;

    /** @param clock tells which day it is in the user's zone */
    public TouchList(NetworkStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        days = new Days(clock.getZone());
    }

    /** Reads everybody anew. */
    public synchronized void load() {
        loadDue();
        loadLosing();
    }

    /** Reads those anew for whom somebody says how often to be in touch; {@link #loadLosing} has to follow. */
    public synchronized void loadDue() {
        people.clear();
        habits.clear();
        // What they are is read beside the numbers: the first object that is read brings the model with it, which takes long.
        CompletableFuture<Optional<String>> user = CompletableFuture.supplyAsync(() -> Self.id(store));
        CompletableFuture<Rhythms> said = user.thenApply(id -> Rhythms.read(store));
        store.relationships(() -> {
            rhythms = result(said);
            self = result(user).orElse(null);
            return rhythms.tags();
        }, this::take);
        sort();
    }

    /** Reads with whom contact was lost that nobody says anything about, once the others are read. */
    public synchronized void loadLosing() {
        takeHabits().forEach(touch -> group(touch).add(touch));
    }

    /** Reads some people anew, who were changed and may be gone. */
    public void update(Set<String> ids) {
        update(ids, Set.of(ListCause.PERSON));
    }

    /** Reads some people anew, who may be gone, and those who came to a list or left it for some causes. */
    synchronized void update(Set<String> ids, Set<ListCause> causes) {
        if (today != null) {
            Set<String> all = new HashSet<>(ids);
            all.addAll(adopt(rhythms.after(store, causes)));
            read(all);
        }
    }

    /**
     * Reads anew what is said of groups, and those of whom lists say another thing now.
     *
     * @return whether that is enough; else everybody has to be read anew
     */
    synchronized boolean updateRhythms() {
        if (today == null || !Objects.equals(self, Self.id(store).orElse(null))) {
            return false;
        }
        Rhythms next = Rhythms.read(store);
        if (!next.hasTagsOf(rhythms)) {
            return false;
        }
        read(adopt(next));
        return true;
    }

    /** @return the people of whom another thing is said than before */
    private Set<String> adopt(Rhythms next) {
        Set<String> changed = next.differences(rhythms);
        rhythms = next;
        return changed;
    }

    private void read(Set<String> ids) {
        for (String id : ids) {
            Touch before = people.remove(id);
            if (before != null) {
                group(before).remove(before);
            }
            habits.remove(id);
        }
        store.relationships(ids, rhythms.tags(), this::take);
        ids.stream().map(people::get).filter(Objects::nonNull).forEach(touch -> group(touch).add(touch));
        takeHabits().forEach(touch -> group(touch).add(touch));
    }

    private static <T> T result(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void take(RelationshipRow row) {
        if (row.id().equals(self)) {
            // Nobody has to be in touch with themselves.
            return;
        }
        Rhythm rhythm = rhythms.of(row);
        if (rhythm != null) {
            people.put(row.id(), Touch.of(row, rhythm, null, days));
        } else if (Touch.hasHabit(row)) {
            // Who has no rhythm and never had one will not be due on any day.
            habits.put(row.id(), row);
        }
    }

    private List<Touch> takeHabits() {
        Map<String, Instant> first = store.firstContacts(habits.keySet());
        List<Touch> found = habits.values().stream().map(row -> Touch.of(row, null, first.get(row.id()), days))
                .filter(touch -> touch.usualDays() > 0).toList();
        found.forEach(touch -> people.put(touch.id(), touch));
        habits.clear();
        return found;
    }

    /**
     * Sorts everybody again if another day has begun, which brings people to lists and takes them off.
     *
     * @return whether it did
     */
    public synchronized boolean turnDay() {
        if (today == null || LocalDate.now(clock).equals(today)) {
            return false;
        }
        read(adopt(rhythms.after(store, EnumSet.of(ListCause.DAY))));
        sort();
        return true;
    }

    private void sort() {
        today = LocalDate.now(clock);
        byState.clear();
        people.values().forEach(touch -> group(touch).add(touch));
    }

    private Ranking group(Touch touch) {
        return byState.computeIfAbsent(touch.state(today), state -> new Ranking(state, today));
    }

    /** Returns the people of a state, the most urgent first; empty before {@link #load}. */
    public synchronized List<Touch> list(TouchState state) {
        Ranking group = byState.get(state);
        return group == null ? List.of() : group.list();
    }

    /** Returns the people of a state with what they are called; empty before {@link #load}. */
    public TouchListing listing(TouchState state) {
        return new TouchListing(store, list(state));
    }

    /** Returns how many people are of a state; 0 before {@link #load}. */
    public synchronized int count(TouchState state) {
        Ranking group = byState.get(state);
        return group == null ? 0 : group.size();
    }

    /** Returns the day that states are told for; null before {@link #load}. */
    public synchronized LocalDate today() {
        return today;
    }
}
