package kith.store.internal.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

import kith.store.NetworkException;
import kith.store.NetworkException.Reason;

/** The file of a network: makes a new one and opens connections to one, refusing what is not a network of Kith. */
final class NetworkFile {

    /** "Kith" in ASCII, at offset 68 of the file's header (https://www.sqlite.org/fileformat.html, 1.3.17). */
    static final int APPLICATION_ID = 0x4b697468;

    /** The version of the schema that this program writes, at offset 60. */
    static final int VERSION = 1;

    private static final int BUSY_MILLIS = 5000;
    /** Large transactions touch pages all over a large file: what does not fit is written to the log again and again. */
    private static final int CACHE_KIB = 65_536;
    private static final int LOG_PAGES = 16_000;

    private NetworkFile() {
    }

    /**
     * Makes an empty network that its owner alone can read, and opens it. It has its name only when it is whole. The
     * caller holds the lock on the name.
     *
     * @throws NetworkException if there is such a file already, or if it cannot be written
     */
    static Connection create(Path file) throws NetworkException {
        Path making = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            delete(making);
            Files.createFile(making, ownerOnly());
            refuseExisting(file);
            fill(making);
            Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
            return connect(file, false);
        } catch (IOException e) {
            discard(making, e);
            throw new NetworkException(Reason.INACCESSIBLE, file, "cannot be created; check that its folder exists and can be written", e);
        } catch (SQLException e) {
            discard(making, e);
            throw Failures.of(file, e);
        } catch (NetworkException e) {
            discard(making, e);
            throw e;
        }
    }

    private static void refuseExisting(Path file) throws NetworkException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NetworkException(Reason.EXISTS, file, "a file of this name exists already; choose another name", null);
        }
    }

    private static void fill(Path file) throws SQLException {
        try (Database database = new Database(connect(file, false))) {
            database.execute("PRAGMA application_id=" + APPLICATION_ID);
            database.execute("PRAGMA user_version=" + VERSION);
            database.script(schema());
        }
    }

    /**
     * Opens a network.
     *
     * @throws NetworkException if it is missing, is not a network, or was made by a newer version of Kith
     */
    static Connection open(Path file, boolean readOnly) throws NetworkException {
        if (!Files.exists(file)) {
            throw new NetworkException(Reason.MISSING, file, "there is no such file", null);
        }
        if (!Files.isRegularFile(file)) {
            throw new NetworkException(Reason.NOT_A_NETWORK, file, "is a folder, not a network; choose a *.kith file", null);
        }
        if (!readOnly) {
            // Asked before anything is written, which would turn a database of another program to write-ahead logging.
            check(file);
        }
        Connection connection = null;
        try {
            connection = connect(file, readOnly);
            Database database = new Database(connection);
            check(file, database);
            // Reads a page, so that damage shows here and not in the first view.
            database.number("SELECT count(*) FROM tally");
            return connection;
        } catch (SQLException e) {
            close(connection, e);
            throw Failures.of(file, e);
        } catch (NetworkException e) {
            close(connection, e);
            throw e;
        }
    }

    /**
     * Refuses a file that is not a network for this program. SQLite is asked and the file not read past it: closing a
     * channel on it would drop the locks of connections that this process has (https://www.sqlite.org/howtocorrupt.html, 2.2).
     */
    private static void check(Path file) throws NetworkException {
        try (Database database = new Database(connect(file, true))) {
            check(file, database);
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    private static void check(Path file, Database database) throws SQLException, NetworkException {
        if (database.number("PRAGMA application_id") != APPLICATION_ID) {
            throw new NetworkException(Reason.NOT_A_NETWORK, file, "is not a network of Kith; choose a *.kith file", null);
        }
        if (database.number("PRAGMA user_version") > VERSION) {
            throw new NetworkException(Reason.NEWER, file, "was made by a newer version of Kith; update Kith to open it", null);
        }
    }

    static Connection connect(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        // Nobody asks for them, and the driver would prepare a statement for each insertion.
        config.setGetGeneratedKeys(false);
        if (readOnly) {
            config.setReadOnly(true);
            config.setExplicitReadOnly(true);
        } else {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        }
        Connection connection = JDBC.createConnection(url(file, readOnly), config.toProperties());
        if (!readOnly) {
            // Checkpoints are made in the background; a writer makes one itself only when the log has become large.
            Database database = new Database(connection);
            database.execute("PRAGMA wal_autocheckpoint=" + LOG_PAGES);
            database.execute("PRAGMA cache_size=-" + CACHE_KIB);
        }
        return connection;
    }

    /** A log cannot be kept beside a file in a folder that cannot be written; without one the file cannot change either. */
    private static String url(Path file, boolean readOnly) {
        boolean immutable = readOnly && !Files.isWritable(file.toAbsolutePath().getParent())
                && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        return "jdbc:sqlite:" + (immutable ? file.toUri() + "?immutable=1" : file.toAbsolutePath());
    }

    private static String schema() {
        try (InputStream in = NetworkFile.class.getResourceAsStream("schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the file with its log, which outlives the last connection where there was no space to fold it in. */
    static void delete(Path file) throws IOException {
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
    }

    private static void discard(Path file, Exception failure) {
        try {
            delete(file);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
                : new FileAttribute<?>[0];
    }

    private static void close(Connection connection, Exception failure) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
