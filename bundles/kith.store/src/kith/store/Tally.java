package kith.store;

import java.time.Instant;
import java.util.Objects;

/**
 * What to count in a period.
 *
 * @param subject what is counted
 * @param from the first instant, or null for no limit
 * @param to the instant before which it happened, or null for no limit
 * @param channel the channel that interactions are restricted to, or null for all
 * @param tag the tag that people, or else somebody who took part or had to do with it, carry; null for all
 */
public record Tally(Subject subject, Instant from, Instant to, String channel, String tag) {

    /** What can be counted. */
    public enum Subject {
        /** Interactions in which people were in contact, by when they were; of a channel that is asked for, all. */
        INTERACTIONS,
        /** Different people in those. */
        PEOPLE_CONTACTED,
        /** People, by when they were added. */
        PEOPLE_ADDED,
        /** Events that were not cancelled, by when they ended. */
        EVENTS,
        /** Exchanges that were given, also those thanked for since, by when they were. */
        EXCHANGES_GIVEN,
        /** Exchanges that were received, also those thanked for since, by when they were. */
        EXCHANGES_RECEIVED
    }

    public Tally {
        Objects.requireNonNull(subject);
    }
}
