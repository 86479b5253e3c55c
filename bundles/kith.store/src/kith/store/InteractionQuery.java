package kith.store;

import java.util.List;
import java.util.Objects;

import kith.store.query.Condition;
import kith.store.query.Condition.Match;
import kith.store.query.Condition.Refers;
import kith.store.query.Fields;
import kith.store.query.Operator;
import kith.store.query.Sort;

/**
 * Interactions.
 *
 * @param condition which to list, by the fields of {@code Interaction}
 * @param sorts what they are sorted by, the most important first; without any the newest comes first
 */
public record InteractionQuery(Condition condition, List<Sort> sorts) implements Query<InteractionRow> {

    /** All interactions, newest first. */
    public static final InteractionQuery ALL = new InteractionQuery(Condition.EVERYTHING, List.of());

    public InteractionQuery {
        Objects.requireNonNull(condition);
        sorts = List.copyOf(sorts);
    }

    @Override
    public String type() {
        return "Interaction";
    }

    /** Returns this query for those that also meet another condition. */
    public InteractionQuery and(Condition more) {
        return new InteractionQuery(condition.and(more), sorts);
    }

    /** Returns this query for those in which at least one of these people took part; for all if there are none. */
    public InteractionQuery withPeople(List<String> ids) {
        return ids.isEmpty() ? this : and(new Refers(Fields.of(type()).get("with"), ids));
    }

    /** Returns this query for those in which people were in contact: neither notes nor what is still to come. */
    public InteractionQuery contacts() {
        return and(new Match(Fields.of(type()).get("contact"), Operator.EQUAL, "yes"));
    }

    /** Returns this query for those of a channel, by its id. */
    public InteractionQuery withChannel(String id) {
        return and(new Match(Fields.of(type()).get("channel"), Operator.EQUAL, id));
    }

    /** Returns this query for those that have words beginning with each of these, whatever they look like. */
    public InteractionQuery withText(String words) {
        return and(Condition.words(words));
    }

    /** Returns this query with the oldest first. */
    public InteractionQuery oldestFirst() {
        return new InteractionQuery(condition, List.of(Fields.of(type()).sort("at", false)));
    }
}
