package kith.core.strength;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import kith.model.Closeness;

/**
 * What is known of a relationship.
 *
 * @param closeness what the user says
 * @param contacts the interactions, in any order
 * @param given when the user gave something
 * @param received when the user was given something
 */
public record Evidence(Closeness closeness, List<Contact> contacts, List<Instant> given, List<Instant> received) {

    public Evidence {
        Objects.requireNonNull(closeness);
        contacts = List.copyOf(contacts);
        given = List.copyOf(given);
        received = List.copyOf(received);
    }
}
