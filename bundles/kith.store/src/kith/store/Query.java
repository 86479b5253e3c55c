package kith.store;

/**
 * Which objects of a network to list, in which order. A query is a value: equal queries have equal answers until the
 * network changes.
 *
 * @param <R> the row that is shown of each object
 */
public sealed interface Query<R> permits PeopleQuery, OrganizationQuery, InteractionQuery, EventQuery, GoalQuery {
}
