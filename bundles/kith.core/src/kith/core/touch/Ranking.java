package kith.core.touch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The people of one state in order: what is pressing by its urgency, what is to come by its day. They are put in order when
 * they are first asked for, as most states are only counted.
 */
final class Ranking {

    /** A person with the number that sorts people of one state. */
    private record Place(double key, Touch touch) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int order = Double.compare(key, other.key);
            return order != 0 ? order : touch.id().compareTo(other.touch.id());
        }

        static Place of(Touch touch, TouchState state, LocalDate today) {
            return new Place(switch (state) {
                case OVERDUE, DUE, LOSING -> -touch.urgency(today);
                case SNOOZED -> touch.snoozedUntil().toEpochDay();
                case SOON -> touch.due().toEpochDay();
                case FINE -> touch.since().toEpochDay();
            }, touch);
        }
    }

    private final TouchState state;
    private final LocalDate today;
    private final List<Touch> unordered = new ArrayList<>();
    private List<Place> ordered;

    /** @param today the day that the state is told for */
    Ranking(TouchState state, LocalDate today) {
        this.state = state;
        this.today = today;
    }

    void add(Touch touch) {
        if (ordered == null) {
            unordered.add(touch);
        } else {
            Place place = Place.of(touch, state, today);
            int index = Collections.binarySearch(ordered, place);
            ordered.add(index < 0 ? -index - 1 : index, place);
        }
    }

    /** @param touch one that was added, just as it was then */
    void remove(Touch touch) {
        if (ordered == null) {
            unordered.remove(touch);
        } else {
            ordered.remove(Collections.binarySearch(ordered, Place.of(touch, state, today)));
        }
    }

    int size() {
        return ordered == null ? unordered.size() : ordered.size();
    }

    /** Returns them in order, as they are now. */
    List<Touch> list() {
        if (ordered == null) {
            ordered = new ArrayList<>(unordered.size());
            unordered.forEach(touch -> ordered.add(Place.of(touch, state, today)));
            Collections.sort(ordered);
            unordered.clear();
        }
        return ordered.stream().map(Place::touch).toList();
    }
}
