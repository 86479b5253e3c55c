package kith.store.internal.sqlite;

import java.sql.SQLException;

import kith.store.NetworkException;

/** Thrown instead of a commit where the file is no longer the one that was opened. */
final class FileChangedException extends SQLException {

    private static final long serialVersionUID = 1L;

    private final NetworkException refusal;

    FileChangedException(NetworkException refusal) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    /** Returns what the user is told. */
    NetworkException refusal() {
        return refusal;
    }
}
