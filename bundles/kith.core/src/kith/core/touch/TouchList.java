package kith.core.touch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import kith.store.NetworkStore;

/**
 * With whom it is time to be in touch, over a whole network. It is read once and then kept up to date person by person.
 * Safe for use by several threads; its methods read the network and may take a moment.
 */
public final class TouchList {

    /** A person with the number that sorts people of one state. */
    private record Ranked(double key, Touch touch) {

        static final Comparator<Ranked> ORDER = Comparator.comparingDouble(Ranked::key)
                .thenComparing(ranked -> ranked.touch().name()).thenComparing(ranked -> ranked.touch().id());
    }

    private final NetworkStore store;
    private final Clock clock;
    private final Map<String, Touch> people = new HashMap<>();
    private final Map<TouchState, NavigableSet<Ranked>> byState = new EnumMap<>(TouchState.class);
    private Rhythms rhythms;
    private LocalDate today;

    /** @param clock tells which day it is in the user's zone */
    public TouchList(NetworkStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Reads everybody anew. */
    public synchronized void load() {
        rhythms = Rhythms.read(store);
        people.clear();
        store.relationships(row -> {
            Touch touch = Touch.of(row, rhythms.of(row).orElse(null), clock.getZone());
            if (isKept(touch)) {
                people.put(touch.id(), touch);
            }
        });
        sort();
    }

    /** Reads some people anew, who may be gone. */
    public synchronized void update(Set<String> ids) {
        if (today == null) {
            return;
        }
        if (rhythms.dependOnQueries()) {
            rhythms = Rhythms.read(store);
        }
        for (String id : ids) {
            Touch before = people.remove(id);
            if (before != null) {
                group(before).remove(ranked(before));
            }
        }
        store.relationships(ids, row -> {
            Touch touch = Touch.of(row, rhythms.of(row).orElse(null), clock.getZone());
            if (isKept(touch)) {
                people.put(touch.id(), touch);
                group(touch).add(ranked(touch));
            }
        });
    }

    /** Who has no rhythm and never had one will not be due on any day. */
    private static boolean isKept(Touch touch) {
        return touch.rhythm() != null || touch.usualDays() > 0;
    }

    /**
     * Sorts everybody again if another day has begun.
     *
     * @return whether it did
     */
    public synchronized boolean turnDay() {
        if (today == null || LocalDate.now(clock).equals(today)) {
            return false;
        }
        sort();
        return true;
    }

    private void sort() {
        today = LocalDate.now(clock);
        byState.clear();
        people.values().forEach(touch -> group(touch).add(ranked(touch)));
    }

    private NavigableSet<Ranked> group(Touch touch) {
        return byState.computeIfAbsent(touch.state(today), key -> new TreeSet<>(Ranked.ORDER));
    }

    /** What is pressing is sorted by its urgency, what is to come by its day. */
    private Ranked ranked(Touch touch) {
        return new Ranked(switch (touch.state(today)) {
            case OVERDUE, DUE, LOSING -> -touch.urgency(today);
            case SNOOZED -> touch.snoozedUntil().toEpochDay();
            case SOON -> touch.due().toEpochDay();
            case FINE -> touch.since().toEpochDay();
        }, touch);
    }

    /** Returns the people of a state, the most urgent first; empty before {@link #load}. */
    public synchronized List<Touch> list(TouchState state) {
        NavigableSet<Ranked> group = byState.get(state);
        return group == null ? List.of() : group.stream().map(Ranked::touch).toList();
    }

    /** Returns how many people are of a state; 0 before {@link #load}. */
    public synchronized int count(TouchState state) {
        NavigableSet<Ranked> group = byState.get(state);
        return group == null ? 0 : group.size();
    }

    /** Returns the day that states are told for; null before {@link #load}. */
    public synchronized LocalDate today() {
        return today;
    }
}
