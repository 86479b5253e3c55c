package kith.timeline.internal.strength;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kith.core.strength.Evidence;
import kith.core.strength.EvidenceReader;
import kith.core.strength.Strength;
import kith.core.strength.Weights;
import kith.store.NetworkStore;

/**
 * How strong the relationship with a person is.
 *
 * @param person the person's id
 * @param name what the person is called
 * @param strength how strong it is now
 * @param history the scores of the last months, the oldest first
 */
record Measured(String person, String name, Strength strength, List<Integer> history) {

    private static final int MONTHS = 12;

    /** Measures; reads the network. Nothing comes of a person who is not there. */
    static Optional<Measured> of(EvidenceReader reader, NetworkStore store, String person, Weights weights) {
        ZonedDateTime now = ZonedDateTime.now();
        Evidence evidence = reader.past(store, person, now, MONTHS);
        return Optional.ofNullable(store.titles(Set.of(person)).get(person)).map(name -> new Measured(person, name,
                Strength.of(evidence, weights, now.toInstant()), Strength.history(evidence, weights, now, MONTHS)));
    }
}
