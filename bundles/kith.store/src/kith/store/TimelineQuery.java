package kith.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import kith.store.query.Condition;
import kith.store.query.Condition.Match;
import kith.store.query.Fields;
import kith.store.query.Operator;
import kith.store.query.Sort;

/**
 * What happened and what is to come: interactions, exchanges, events and tasks in one list, the latest first. Each stands
 * where it was: an exchange without a time where it was added, an event where it starts, a task where it was done, else
 * where it is due, else where it was added. Of everything that there is, with no condition, the answer does not keep the order
 * that it had: what is added moves what is older.
 *
 * @param types the names of the classes that are listed, some of {@link #TYPES}
 * @param condition which to list, by the fields of {@link #TYPE}; a field that a class does not have is never met there
 * @param about the ids of people, organizations or events, one of which an object is to have to do with: it refers to it,
 *        or to one of its people, or is it; empty for all
 */
public record TimelineQuery(Set<String> types, Condition condition, List<String> about) implements Query<TimelineRow> {

    /** The name under which {@link Fields} knows the fields that queries can ask for. */
    public static final String TYPE = "Timeline";

    /** The classes that have a place in time. */
    public static final Set<String> TYPES = Set.of("Interaction", "Exchange", "Event", "Task");

    /** All there is. */
    public static final TimelineQuery ALL = new TimelineQuery(TYPES, Condition.EVERYTHING, List.of());

    public TimelineQuery {
        types = Set.copyOf(types);
        Objects.requireNonNull(condition);
        about = List.copyOf(about);
        if (!TYPES.containsAll(types)) {
            throw new IllegalArgumentException("Not of the timeline: " + types);
        }
    }

    @Override
    public String type() {
        return TYPE;
    }

    /** Returns nothing: the latest comes first. */
    @Override
    public List<Sort> sorts() {
        return List.of();
    }

    /** Returns this query for what also meets another condition. */
    public TimelineQuery and(Condition more) {
        return new TimelineQuery(types, condition.and(more), about);
    }

    /** Returns this query for what is later than an instant. */
    public TimelineQuery after(Instant instant) {
        return and(new Match(Fields.of(TYPE).get("at"), Operator.GREATER, instant.toString()));
    }

    /** Returns this query for what is later than a day; days begin in the zone of the system. */
    public TimelineQuery after(LocalDate day) {
        return and(new Match(Fields.of(TYPE).get("at"), Operator.GREATER, day.toString()));
    }

    /** Returns this query for what is of a channel, by its id: interactions alone. */
    public TimelineQuery withChannel(String id) {
        return and(new Match(Fields.of(TYPE).get("channel"), Operator.EQUAL, id));
    }

    /** Returns whether all objects of its classes are listed. */
    public boolean isEverything() {
        return condition.equals(Condition.EVERYTHING) && about.isEmpty();
    }
}
