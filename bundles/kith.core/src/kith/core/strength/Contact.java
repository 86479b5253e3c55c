package kith.core.strength;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * An interaction, as far as it counts for strength.
 *
 * @param at when it was
 * @param duration how long it took, {@link Duration#ZERO} if unknown
 * @param channelWeight how much its channel counts, from 0 to 5; those of 0, such as notes, are no contact
 */
public record Contact(Instant at, Duration duration, double channelWeight) {

    public Contact {
        Objects.requireNonNull(at);
        Objects.requireNonNull(duration);
    }
}
