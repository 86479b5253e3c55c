package kith.core.quicklog;

import java.util.Objects;

/**
 * Somebody whom a name can mean.
 *
 * @param id the person's id, or null for somebody who is not in the network yet
 * @param name what the person is called
 * @param detail what tells the person from others of the name, such as an organization; empty if nothing is known
 */
public record PersonChoice(String id, String name, String detail) {

    public PersonChoice {
        Objects.requireNonNull(name);
        Objects.requireNonNull(detail);
    }

    /** Makes a choice that needs no explanation. */
    public PersonChoice(String id, String name) {
        this(id, name, "");
    }

    /** Returns whether this person would be added to the network. */
    public boolean isNew() {
        return id == null;
    }
}
