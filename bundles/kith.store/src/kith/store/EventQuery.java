package kith.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import kith.store.query.Condition;
import kith.store.query.Condition.Match;
import kith.store.query.Fields;
import kith.store.query.Operator;
import kith.store.query.Sort;

/**
 * Events.
 *
 * @param condition which to list, by the fields of {@code Event}
 * @param sorts what they are sorted by, the most important first; the start decides between equals
 */
public record EventQuery(Condition condition, List<Sort> sorts) implements Query<EventRow> {

    /** All events by their start. */
    public static final EventQuery ALL = new EventQuery(Condition.EVERYTHING, List.of());

    public EventQuery {
        Objects.requireNonNull(condition);
        sorts = List.copyOf(sorts);
    }

    /** Returns the condition for events that are not over before an instant and begin before another; null is no limit. */
    public static Condition between(Instant from, Instant to) {
        Fields fields = Fields.of("Event");
        List<Condition> limits = new ArrayList<>();
        if (from != null) {
            limits.add(new Match(fields.get("end"), Operator.AT_LEAST, from.toString()));
        }
        if (to != null) {
            limits.add(new Match(fields.get("start"), Operator.LESS, to.toString()));
        }
        return Condition.all(limits);
    }

    @Override
    public String type() {
        return "Event";
    }
}
