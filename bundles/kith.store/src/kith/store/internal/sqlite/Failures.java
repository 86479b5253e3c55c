package kith.store.internal.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.eclipse.osgi.util.NLS;
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
        if (failure instanceof FileChangedException changed) {
            return changed.refusal();
        }
        return switch (code(failure)) {
            case SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_SHMOPEN -> new NetworkException(Reason.FULL, file,
                    Messages.fullInChange, failure);
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_BUSY_SNAPSHOT -> new NetworkException(Reason.IN_USE, file,
                    Messages.busy, failure);
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_READONLY_DBMOVED -> new NetworkException(Reason.READ_ONLY,
                    file, Messages.notWritable, failure);
            case SQLITE_NOTADB -> NetworkRecognizer.wasNetwork(file)
                    ? new NetworkException(Reason.DAMAGED, file, Messages.headerDamaged, failure)
                    : new NetworkException(Reason.NOT_A_NETWORK, file, Messages.notANetwork, failure);
            case SQLITE_INTERRUPT -> new NetworkException(Reason.CANCELLED, file, Messages.cancelled, failure);
            case SQLITE_CORRUPT, SQLITE_CORRUPT_VTAB -> new NetworkException(Reason.DAMAGED, file,
                    Messages.damaged, failure);
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> new NetworkException(Reason.INACCESSIBLE, file,
                    Messages.notReadable, failure);
            default -> new NetworkException(Reason.INACCESSIBLE, file, isWithoutLibrary(failure) ? Messages.libraryNotLoaded
                    : NLS.bind(Messages.notAccessible, failure.getMessage()), failure);
        };
    }

    private static boolean isWithoutLibrary(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LinkageError || cause.getClass().getSimpleName().equals("NativeLibraryNotFoundException")) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a file could not be written for lack of space. */
    static boolean isForLackOfSpace(SQLException failure) {
        return switch (code(failure)) {
            case SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_SHMOPEN, SQLITE_IOERR_SHMMAP -> true;
            default -> false;
        };
    }

    /** Returns whether what a file has is at fault, and not the disk, the memory or another process. */
    static boolean isOfContents(SQLException failure) {
        SQLiteErrorCode code = code(failure);
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_ERROR, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_CONSTRAINT, SQLITE_SCHEMA -> true;
            default -> code == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ;
        };
    }

    /** Returns whether a statement asks for what is not there, or makes what is. */
    static boolean isMistakeOfStatement(SQLException failure) {
        return failure instanceof SQLiteException && (failure.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_ERROR.code;
    }

    /** Tells that a file cannot be made because there is one of its name. */
    public static NetworkException exists(Path file) {
        return new NetworkException(Reason.EXISTS, file, Messages.exists, null);
    }

    /** Tells why a file cannot be made: there is no space, or its folder cannot be written. */
    public static NetworkException unwritable(Path file, IOException failure) {
        return isFull(file.toAbsolutePath().getParent())
                ? new NetworkException(Reason.FULL, file, Messages.full, failure)
                : new NetworkException(Reason.INACCESSIBLE, file, Messages.unwritable, failure);
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
                NLS.bind(Messages.damagedObject, id, failure.getMessage()), failure);
    }

    static UncheckedIOException unchecked(NetworkException failure) {
        return new UncheckedIOException(new IOException(failure.getMessage(), failure));
    }

    private static SQLiteErrorCode code(SQLException failure) {
        return failure instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
