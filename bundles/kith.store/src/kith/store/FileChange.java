package kith.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A change that another program made to the file of an open network, such as one that synchronizes its folder. Nothing is
 * written to the network from then on, because the file under its name is not the one that was opened.
 *
 * @param kind what happened to the file
 * @param file the name under which the network was opened
 * @param renamedTo where the file that was opened is now with everything of the session in it; empty if that is not known
 * @param savedAs the new file that the state of the session was saved as; empty if it was not
 * @param problem what the user is to know of what could not be saved; empty if there is nothing
 * @since 0.1
 */
public record FileChange(Kind kind, Path file, Optional<Path> renamedTo, Optional<Path> savedAs, Optional<String> problem) {

    /** What happened to the file. */
    public enum Kind {
        /** Another file has its name. */
        REPLACED,
        /** No file has its name: it was renamed, moved or deleted. */
        MISSING,
        /** The same file was written by another program. */
        OVERWRITTEN,
        /** The same file was cut off by another program. */
        TRUNCATED
    }
}
