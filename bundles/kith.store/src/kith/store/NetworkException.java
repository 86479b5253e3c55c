package kith.store;

import java.nio.file.Path;

/** A network that cannot be opened or used. The message says what happened, to which file, and what to do. */
public final class NetworkException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a network cannot be used. */
    public enum Reason {
        /** There is no file of that name. */
        MISSING,
        /** A file stands where a new network was to be made. */
        EXISTS,
        /** The file is there, but is not a network of Kith. */
        NOT_A_NETWORK,
        /** The file has tables, views or triggers that Kith does not make; nothing of it was read. */
        FOREIGN,
        /** The file was made by a newer version of Kith. */
        NEWER,
        /** The file was made by an older version of Kith and cannot be brought up to date. */
        OLDER,
        /** Another Kith has the network open for writing, or another transaction takes too long. */
        IN_USE,
        /** The user cancelled it; nothing was changed. */
        CANCELLED,
        /** The network was closed; what was under way was taken back. */
        CLOSED,
        /** The network was opened for reading only. */
        READ_ONLY,
        /** What was to be taken back has been changed since. */
        CONFLICT,
        /** There is no space left. */
        FULL,
        /** Another program replaced, renamed, deleted or wrote the file while it was open; nothing is written any more. */
        REPLACED,
        /** What is in the file contradicts itself. */
        DAMAGED,
        /** The file or its folder cannot be read or written. */
        INACCESSIBLE
    }

    private final Reason reason;
    private final String problem;

    public NetworkException(Reason reason, Path file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
        this.reason = reason;
        this.problem = problem;
    }

    /**
     * Returns the same about another file: the one that the user knows, where this is about one that was made for a while.
     *
     * @since 0.1
     */
    public NetworkException about(Path file) {
        return new NetworkException(reason, file, problem, this);
    }

    /**
     * Returns whether something failed because an object or the file is damaged.
     *
     * @param failure anything that was thrown, with its causes
     * @since 0.1
     */
    public static boolean isDamage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NetworkException refused && refused.reason == Reason.DAMAGED) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns what happened and what to do, without the name of the file.
     *
     * @since 0.1
     */
    public String getProblem() {
        return problem;
    }

    /** Returns why, never null. */
    public Reason getReason() {
        return reason;
    }
}
