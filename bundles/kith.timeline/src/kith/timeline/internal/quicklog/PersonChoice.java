package kith.timeline.internal.quicklog;

import java.util.Objects;

/**
 * Somebody whom a name can mean.
 *
 * @param id the person's id, or null for somebody who is not in the network yet
 * @param name what the person is called
 */
public record PersonChoice(String id, String name) {

    public PersonChoice {
        Objects.requireNonNull(name);
    }

    /** Returns whether this person would be added to the network. */
    public boolean isNew() {
        return id == null;
    }
}
