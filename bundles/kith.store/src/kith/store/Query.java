package kith.store;

import java.util.List;

import kith.store.query.Condition;
import kith.store.query.Sort;

/**
 * Which objects of a network to list, in which order. A query is a value: equal queries have equal answers until the
 * network changes, or the day if they have dates that count from it.
 *
 * @param <R> the row that is shown of each object
 */
public sealed interface Query<R>
        permits PeopleQuery, OrganizationQuery, InteractionQuery, EventQuery, GoalQuery, TimelineQuery, EntityQuery {

    /** Returns the name of the class of the objects, such as {@code Person}. */
    String type();

    /** Returns which of them are listed. */
    Condition condition();

    /** Returns what they are sorted by, the most important first; empty for the order that the class has. */
    List<Sort> sorts();
}
