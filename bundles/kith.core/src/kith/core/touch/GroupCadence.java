package kith.core.touch;

import java.util.Objects;

import kith.core.touch.Rhythm.Origin;

/**
 * How often to be in touch with everybody who carries a tag or is on a list.
 *
 * @param origin a tag or a list
 * @param key the tag, or the id of the list
 * @param name what the user calls it
 * @param idealDays the days between contacts that the user wants, 0 where not set
 * @param maximumDays the most days between contacts, 0 where not set
 */
public record GroupCadence(Origin origin, String key, String name, int idealDays, int maximumDays) {

    public GroupCadence {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        if (Objects.requireNonNull(origin) == Origin.PERSON) {
            throw new IllegalArgumentException("A person is no group");
        }
    }

    /** Returns the cadence of a tag. */
    public static GroupCadence tag(String tag, int idealDays, int maximumDays) {
        return new GroupCadence(Origin.TAG, tag, tag, idealDays, maximumDays);
    }

    /** Returns the same group with another cadence. */
    public GroupCadence with(int ideal, int maximum) {
        return new GroupCadence(origin, key, name, ideal, maximum);
    }

    /** Returns whether nothing is set. */
    public boolean isNone() {
        return idealDays <= 0 && maximumDays <= 0;
    }
}
