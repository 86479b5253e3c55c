package kith.store.internal.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import kith.store.NetworkException;
import kith.store.internal.sqlite.NetworkFile.Access;

/** Looks into a network that is not opened for it, which may be of an older version; nothing is written. */
public final class Peek {

    private Peek() {
    }

    /** Returns whether a network knows an object or its history. */
    public static boolean knows(Path network, String id) throws NetworkException {
        Path file = NetworkFile.real(network);
        NetworkFile.version(file);
        // Of the two ways to read, this one tidies up beside the file.
        try (Database database = new Database(NetworkFile.connectToRead(file, Access.READ))) {
            return database.number("SELECT count(*) FROM ident WHERE id = ?", id) > 0;
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    /** Returns what is wrong with the pages of a network of any version; empty if nothing is. */
    public static List<String> problems(Path network) throws NetworkException {
        Path file = NetworkFile.real(network);
        NetworkFile.version(file);
        // A log stays as it is, which the last one to close a file would fold in.
        Access access = NetworkFile.hasLog(file) ? Access.PEEK : Access.READ;
        try (Database database = new Database(NetworkFile.connectToRead(file, access))) {
            return Pages.problems(database);
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }
}
