package kith.store;

import java.util.Objects;

/**
 * What a transaction is made for, as the history tells it.
 *
 * @param label what the user does, in the user's language; of an undo or redo, what was done in the first place
 * @param kind whether something is done, undone or redone
 * @param reverts the number of the transaction that is undone, redone or taken back, 0 if none is
 * @param author who does it, by the name that the system knows the user by; empty if that is not known
 * @param source from where: {@link #WINDOW}, {@link #COMMAND_LINE}, or words such as the name of an imported file; empty if
 *        that is not known
 */
public record Occasion(String label, Kind kind, long reverts, String author, String source) {

    /** The source of what is done in the window. */
    public static final String WINDOW = "window";
    /** The source of what is done at the command line. */
    public static final String COMMAND_LINE = "command-line";

    /** What a transaction is to the steps of undo and redo. */
    public enum Kind {
        /** A step of its own. */
        DO,
        /** Takes back the last step that was not taken back. */
        UNDO,
        /** Does again what was undone last. */
        REDO
    }

    public Occasion {
        Objects.requireNonNull(label);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(author);
        Objects.requireNonNull(source);
    }

    /** Returns a step of the user whom the system knows. */
    public static Occasion of(String label, String source) {
        return new Occasion(label, Kind.DO, 0, System.getProperty("user.name", ""), source);
    }

    /** Returns the same by the same user from the same place, as one that takes back another. */
    public Occasion reverting(Kind how, long transaction) {
        return new Occasion(label, how, transaction, author, source);
    }
}
