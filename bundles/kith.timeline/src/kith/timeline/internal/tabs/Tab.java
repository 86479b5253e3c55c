package kith.timeline.internal.tabs;

import kith.store.query.Condition;

/**
 * One of the lists that a table shows.
 *
 * @param id names it
 * @param label what it is called, in the user's language
 * @param condition which objects it lists
 * @param empty what an empty list means
 */
public record Tab(String id, String label, Condition condition, String empty) {
}
