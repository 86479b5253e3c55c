package kith.store.internal.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import kith.store.NetworkException;
import kith.store.NetworkException.Reason;

/** Says in the user's words what went wrong in the database. */
public final class Failures {

    private static final int LITTLE_BYTES = 64 << 10;

    private Failures() {
    }

    static NetworkException of(Path file, SQLException failure) {
        return switch (code(failure)) {
            case SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_SHMSIZE -> new NetworkException(Reason.FULL, file,
                    "the disk is full; free some space and try again (nothing of this change was written)", failure);
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_BUSY_SNAPSHOT -> new NetworkException(Reason.IN_USE, file,
                    "is being written by another program; try again in a moment", failure);
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_READONLY_DBMOVED -> new NetworkException(Reason.READ_ONLY,
                    file, "cannot be written; check the permissions of the file and its folder", failure);
            case SQLITE_NOTADB -> new NetworkException(Reason.NOT_A_NETWORK, file,
                    "is not a network of Kith; choose a *.kith file", failure);
            case SQLITE_CORRUPT, SQLITE_CORRUPT_VTAB -> new NetworkException(Reason.DAMAGED, file,
                    "is damaged; run 'kith check' on it, or restore a backup", failure);
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> new NetworkException(Reason.INACCESSIBLE, file,
                    "cannot be read; check its permissions", failure);
            default -> new NetworkException(Reason.INACCESSIBLE, file,
                    "cannot be read or written: " + failure.getMessage(), failure);
        };
    }

    /** Tells why a file cannot be made: there is no space, or its folder cannot be written. */
    public static NetworkException unwritable(Path file, IOException failure) {
        return isFull(file.toAbsolutePath().getParent())
                ? new NetworkException(Reason.FULL, file, "the disk is full; free some space and try again", failure)
                : new NetworkException(Reason.INACCESSIBLE, file, "cannot be written; check that its folder can be written",
                        failure);
    }

    /** Returns whether there is no space left where a folder is, or is to be. */
    private static boolean isFull(Path folder) {
        try {
            Path there = folder;
            while (there != null && !Files.exists(there)) {
                there = there.getParent();
            }
            return there != null && Files.getFileStore(there).getUsableSpace() < LITTLE_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    static NetworkException damaged(Path file, String id, IOException failure) {
        return new NetworkException(Reason.DAMAGED, file,
                "the object " + id + " is damaged (" + failure.getMessage() + "); run 'kith check' on the file", failure);
    }

    static UncheckedIOException unchecked(NetworkException failure) {
        return new UncheckedIOException(new IOException(failure.getMessage(), failure));
    }

    private static SQLiteErrorCode code(SQLException failure) {
        return failure instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
