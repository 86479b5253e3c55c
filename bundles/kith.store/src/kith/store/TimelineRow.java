package kith.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What a timeline shows of an object.
 *
 * @param type the name of its class, one of {@link TimelineQuery#TYPES}
 * @param id the id, never null
 * @param at where it stands in time, never null
 * @param day the day on which it is where it has no time of day, in whatever zone; else null
 * @param duration how long it took or takes, or null if unknown
 * @param kind of an interaction the id of its channel, of an exchange or a task the literal of its kind; empty if unknown
 * @param state of an exchange or an event the literal of how it stands; of a task {@code done} or empty; else empty
 * @param people those who have to do with it, as far as they are in the network, at most {@link #PEOPLE}
 * @param others how many more people there are
 * @param title what it is called, empty if it has no name
 * @param note the beginning of its note, or where it is; empty if there is neither
 * @param due when it is due, or the first follow-up that came of it and is open; null if there is none
 * @param thanks whether thanks are owed for it
 */
public record TimelineRow(String type, String id, Instant at, LocalDate day, Duration duration, String kind, String state,
        List<Participant> people, int others, String title, String note, LocalDate due, boolean thanks) {

    /** The most people that are named. */
    public static final int PEOPLE = 12;

    /** Somebody who has to do with it. */
    public record Participant(String id, String name) {
    }

    public TimelineRow {
        people = List.copyOf(people);
    }

    /** Returns the names of the people who are named. */
    public List<String> names() {
        return people.stream().map(Participant::name).toList();
    }

    /** Returns the day on which it is, where days begin in a zone. */
    public LocalDate day(ZoneId zone) {
        return day == null ? LocalDate.ofInstant(at, zone) : day;
    }

    /** Returns whether it is a task that is done. */
    public boolean isDone() {
        return state.equals("done");
    }
}
