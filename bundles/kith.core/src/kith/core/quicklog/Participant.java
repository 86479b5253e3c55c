package kith.core.quicklog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whom a name that was written can mean.
 *
 * @param written the name as written
 * @param candidates all whom it can mean, the likeliest first; one if it is clear, none if nobody has such a name
 */
public record Participant(String written, List<PersonChoice> candidates) {

    public Participant {
        Objects.requireNonNull(written);
        candidates = List.copyOf(candidates);
    }

    /** Returns who is meant, empty unless that is clear. */
    public Optional<PersonChoice> person() {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
