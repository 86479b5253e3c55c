package kith.core.erase;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What is known of a backup, or became of it.
 *
 * @param file the backup
 * @param state what is known, or became of it
 * @param reason why it could not be read or changed; empty otherwise
 */
public record BackupOutcome(Path file, State state, String reason) {

    /** What is known of a backup, or became of it. */
    public enum State {
        /** It holds the person. */
        HOLDS,
        /** It could not be read, and may hold the person. */
        UNREADABLE,
        /** The person was erased from it. */
        REWRITTEN,
        /** It was deleted. */
        DELETED,
        /** It holds the person, and could not be changed or deleted. */
        FAILED
    }

    public BackupOutcome {
        Objects.requireNonNull(file);
        Objects.requireNonNull(state);
        Objects.requireNonNull(reason);
    }

    /** Returns whether the person is still in it, or may be. */
    public boolean mayHold() {
        return state != State.REWRITTEN && state != State.DELETED;
    }
}
