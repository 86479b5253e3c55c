package kith.core.strength;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import kith.model.Closeness;

/**
 * What is known of a relationship.
 *
 * @param stated what the user says, each from when on; the first of it holds for all that was before, too
 * @param contacts the interactions, in any order
 * @param given when the user gave something
 * @param received when the user was given something
 */
public record Evidence(NavigableMap<Instant, Closeness> stated, List<Contact> contacts, List<Instant> given,
        List<Instant> received) {

    public Evidence {
        if (stated.isEmpty()) {
            throw new IllegalArgumentException("What the user says is missing");
        }
        stated = Collections.unmodifiableNavigableMap(new TreeMap<>(stated));
        contacts = List.copyOf(contacts);
        given = List.copyOf(given);
        received = List.copyOf(received);
    }

    /** Makes some of a relationship of which the user has always said the same. */
    public Evidence(Closeness closeness, List<Contact> contacts, List<Instant> given, List<Instant> received) {
        this(new TreeMap<>(Map.of(Instant.MIN, closeness)), contacts, given, received);
    }

    /** Returns what the user said at a moment. */
    public Closeness closeness(Instant at) {
        Map.Entry<Instant, Closeness> said = stated.floorEntry(at);
        return said == null ? stated.firstEntry().getValue() : said.getValue();
    }
}
