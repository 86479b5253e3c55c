package kith.store;

import java.time.Instant;
import java.util.Objects;

/**
 * Events, by their start.
 *
 * @param text words of which each must begin a word of the event's text; empty for all
 * @param from the first instant that an event may end after, or null for no limit
 * @param to the instant before which an event starts, or null for no limit
 * @param order what they are sorted by
 * @param descending whether the order is reversed
 */
public record EventQuery(String text, Instant from, Instant to, Order order, boolean descending)
        implements Query<EventRow> {

    /** What events are sorted by. */
    public enum Order {
        START, TITLE, PLACE
    }

    public EventQuery {
        Objects.requireNonNull(text);
        Objects.requireNonNull(order);
    }
}
