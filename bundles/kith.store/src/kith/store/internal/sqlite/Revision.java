package kith.store.internal.sqlite;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import kith.store.NetworkException;
import kith.store.internal.sqlite.NetworkFile.Access;

/**
 * Reads and writes the revision of a network: a random name for a state of its file. Each opening for writing and each round
 * of transactions between two checkpoints has a revision of its own, so what the file without its log has tells exactly which
 * state it is in, and whether a log can be of it.
 */
final class Revision {

    /** Stands for the state of a file that an older Kith has made, which has no revision. */
    static final String NONE = "none";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern REVISION = Pattern.compile("[0-9a-f]{16}");

    private Revision() {
    }

    static String random() {
        return HexFormat.of().toHexDigits(new SecureRandom().nextLong());
    }

    /** Gives a file that has just been made its row. */
    static void begin(Database database) throws SQLException {
        database.update("INSERT INTO network (id, revision) VALUES (?, ?)", UUID.randomUUID().toString(), random());
    }

    /** Returns whether values are those of the row of a network. */
    static boolean isRow(String id, String revision) {
        return ID.matcher(id).matches() && isRevision(revision);
    }

    /** Returns whether a value is a revision. */
    static boolean isRevision(String value) {
        return REVISION.matcher(value).matches();
    }

    /** Gives a file the id of the network that its objects are of, so that both can be compared. */
    static void setNetwork(Path file, String id) throws NetworkException {
        try (Database database = new Database(NetworkFile.connect(file, Access.WRITE))) {
            database.update("UPDATE network SET id = ?", id);
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    /** Writes a revision in the transaction under way. */
    static void write(Database database, String revision) throws SQLException {
        database.update("UPDATE network SET revision = ?", revision);
    }

    /**
     * Returns the revision of a file without its log; empty if an older Kith has made the file, or if it has none that could
     * be read.
     *
     * @throws SQLException if it cannot be read now, whatever it has
     */
    static Optional<String> ofFileAlone(Path file) throws SQLException {
        try (Database database = new Database(NetworkFile.connectAlone(file))) {
            return of(database);
        } catch (SQLException e) {
            if (!Failures.isOfContents(e)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** Returns the revision that a connection reads; empty if it has no row. */
    static Optional<String> of(Database database) throws SQLException {
        return database.first("SELECT revision FROM network", row -> row.getString(1));
    }
}
