package kith.timeline.internal.quicklog;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import kith.model.Direction;

/**
 * What a line such as {@code call with Amara about internship yesterday 20 min #alumni} says.
 *
 * @param channel the id of the channel, or null if none is named
 * @param direction who turned to whom, or null if the line does not say
 * @param names the names of those who took part, as written
 * @param subject what it was about, empty if the line does not say
 * @param at when it was
 * @param duration how long it took, or null if the line does not say
 * @param tags the tags, without their sign
 */
public record QuickLog(String channel, Direction direction, List<String> names, String subject, ZonedDateTime at,
        Duration duration, List<String> tags) {

    public QuickLog {
        names = List.copyOf(names);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(at);
        tags = List.copyOf(tags);
    }

    /** Returns this with another subject. */
    public QuickLog withSubject(String other) {
        return new QuickLog(channel, direction, names, other, at, duration, tags);
    }
}
