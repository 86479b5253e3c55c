package kith.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Interactions, by time.
 *
 * @param people ids of people of whom at least one took part; empty for all interactions
 * @param channel the id of the channel, or null for any
 * @param text words of which each must begin a word of the interaction's text; empty for all
 * @param from the first instant, or null for no limit
 * @param to the instant before which they happened, or null for no limit
 * @param descending whether the newest comes first
 */
public record InteractionQuery(List<String> people, String channel, String text, Instant from, Instant to,
        boolean descending) implements Query<InteractionRow> {

    /** All interactions, newest first. */
    public static final InteractionQuery ALL = new InteractionQuery(List.of(), null, "", null, null, true);

    public InteractionQuery {
        people = List.copyOf(people);
        Objects.requireNonNull(text);
    }

    /** Returns this query for other words. */
    public InteractionQuery withText(String words) {
        return new InteractionQuery(people, channel, words, from, to, descending);
    }

    /** Returns this query for other people. */
    public InteractionQuery withPeople(List<String> ids) {
        return new InteractionQuery(ids, channel, text, from, to, descending);
    }
}
