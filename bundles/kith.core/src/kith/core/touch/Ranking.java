package kith.core.touch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The people of one state in order: what is pressing by its urgency, what is to come by its day. They are put in order when
 * they are first asked for, as most states are only counted.
 */
final class Ranking {

    private static final long INDEX = 0xFFFF_FFFFL;

    /** Somebody with the number that sorts them: many share one, and it is not to be computed for each comparison. */
    private record Keyed(double key, Touch touch) {

        private static final Comparator<Keyed> ORDER = (one, other) -> {
            int byKey = Double.compare(one.key, other.key);
            return byKey != 0 ? byKey : one.touch.id().compareTo(other.touch.id());
        };
    }

    private final TouchState state;
    private final LocalDate today;
    private final Comparator<Touch> order;
    private List<Touch> people = new ArrayList<>();
    private boolean ordered;

    /** @param today the day that the state is told for */
    Ranking(TouchState state, LocalDate today) {
        this.state = state;
        this.today = today;
        order = Comparator.comparingDouble(this::key).thenComparing(Touch::id);
    }

    /** Returns the number that sorts people of this state. */
    private double key(Touch touch) {
        return switch (state) {
            case OVERDUE, DUE, LOSING -> -touch.urgency(today);
            case SNOOZED -> touch.snoozedUntil().toEpochDay();
            case SOON -> touch.due().toEpochDay();
            case FINE -> touch.since().toEpochDay();
        };
    }

    void add(Touch touch) {
        if (ordered) {
            int index = Collections.binarySearch(people, touch, order);
            people.add(index < 0 ? -index - 1 : index, touch);
        } else {
            people.add(touch);
        }
    }

    /** @param touch one that was added, just as it was then */
    void remove(Touch touch) {
        if (ordered) {
            people.remove(Collections.binarySearch(people, touch, order));
        } else {
            people.remove(touch);
        }
    }

    int size() {
        return people.size();
    }

    /** Returns them in order, as they are now. */
    List<Touch> list() {
        if (!ordered) {
            sort();
            ordered = true;
        }
        return List.copyOf(people);
    }

    /** Sorts numbers that hold the half of each key that counts most and its place, as comparing objects takes far longer. */
    private void sort() {
        long[] places = new long[people.size()];
        double[] keys = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            keys[i] = key(people.get(i));
            long bits = Double.doubleToLongBits(keys[i]);
            long sortable = bits ^ bits >> 63 & Long.MAX_VALUE;
            places[i] = sortable & ~INDEX | i;
        }
        Arrays.sort(places);
        List<Keyed> sorted = new ArrayList<>(places.length);
        for (long place : places) {
            sorted.add(new Keyed(keys[(int) (place & INDEX)], people.get((int) (place & INDEX))));
        }
        int from = 0;
        for (int i = 1; i <= places.length; i++) {
            if (i == places.length || places[i] >> 32 != places[from] >> 32) {
                if (i - from > 1) {
                    sorted.subList(from, i).sort(Keyed.ORDER);
                }
                from = i;
            }
        }
        people = new ArrayList<>(sorted.size());
        sorted.forEach(keyed -> people.add(keyed.touch()));
    }
}
