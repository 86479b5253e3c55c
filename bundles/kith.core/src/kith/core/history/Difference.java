package kith.core.history;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;

/**
 * What differs in one place between two states of an object.
 *
 * @param kind what became of the value
 * @param field what the place is called in the user's language; parts of parts are separated by commas
 * @param from the value before, as a text for the user; empty if there was none
 * @param to the value after, as a text for the user; empty if there is none; of what was moved, its new place from 1
 */
public record Difference(Kind kind, String field, String from, String to) {

    /** What can become of a value. */
    public enum Kind {
        /** There was none. */
        SET,
        /** There was another. */
        CHANGED,
        /** There is none any more. */
        UNSET,
        /** A list has one more. */
        ADDED,
        /** A list has one less. */
        REMOVED,
        /** A list has it in another place. */
        MOVED
    }

    public Difference {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(field);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    /** Returns one line that tells it, in the user's language. */
    public String text() {
        return switch (kind) {
            case SET -> NLS.bind(Messages.set, field, to);
            case CHANGED -> NLS.bind(Messages.changed, new Object[] { field, from, to });
            case UNSET -> NLS.bind(Messages.unset, field, from);
            case ADDED -> NLS.bind(Messages.added, field, to);
            case REMOVED -> NLS.bind(Messages.removed, field, from);
            case MOVED -> NLS.bind(Messages.moved, new Object[] { field, from, to });
        };
    }
}
