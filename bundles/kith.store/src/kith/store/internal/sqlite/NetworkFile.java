package kith.store.internal.sqlite;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import kith.store.Backups;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.TemporaryFiles;

/** The file of a network: makes a new one and opens connections to one, refusing what is not a network of Kith. */
final class NetworkFile {

    /** "Kith" in ASCII, at offset 68 of the file's header (https://www.sqlite.org/fileformat.html, 1.3.17). */
    static final int APPLICATION_ID = 0x4b697468;

    private static final int BUSY_MILLIS = 5000;
    /** Large transactions touch pages all over a large file: what does not fit is written to the log again and again. */
    private static final int CACHE_KIB = 65_536;
    /** A page of a list looks up rows all over the file; with less memory it reads the same pages again and again. */
    private static final int READER_CACHE_KIB = 24_576;

    private NetworkFile() {
    }

    /**
     * Makes an empty network that its owner alone can read, and opens it. It has its name only when it is whole. The
     * caller holds the lock on the name.
     *
     * @throws NetworkException if there is such a file already, or if it cannot be written
     */
    static Connection create(Path file) throws NetworkException {
        Path making = TemporaryFiles.beside(file);
        try {
            delete(making);
            Files.createFile(making, FilePermissions.ownerOnly());
            refuseExisting(file);
            fill(making);
            Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
            return connect(file, Access.WRITE);
        } catch (IOException e) {
            discard(making, e);
            throw new NetworkException(Reason.INACCESSIBLE, file, Messages.notCreated, e);
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
            throw Failures.exists(file);
        }
    }

    private static void fill(Path file) throws SQLException {
        try (Database database = new Database(connect(file, Access.WRITE))) {
            database.execute("PRAGMA application_id=" + APPLICATION_ID);
            database.execute("PRAGMA user_version=" + Schema.version());
            Schema.create(database);
            Revision.begin(database);
        }
    }

    /**
     * Opens a network for writing. One of an older version is brought up to date, after a backup.
     *
     * @throws NetworkException if it is missing, is not a network, or was made by a newer version of Kith
     */
    static Connection open(Path file) throws NetworkException {
        refuseOther(file);
        // Asked before anything is written, which would turn a database of another program to write-ahead logging.
        if (version(file) > Schema.version()) {
            throw new NetworkException(Reason.NEWER, file, Messages.newerToChange, null);
        }
        return opened(file, Access.WRITE, database -> {
            if (Migrations.areNeeded(database)) {
                SchemaVerifier.refuseActive(file, database);
                Backups.beside(file).make(percent -> { });
                Migrations.run(file, database);
            }
            SchemaVerifier.refuseForeign(file, database);
        });
    }

    /**
     * Opens a network for reading only.
     *
     * @throws NetworkException if it is missing, is not a network, was made by an older version of Kith, or by a newer one
     *         that keeps what this one reads elsewhere
     */
    static Connection openReadOnly(Path file, Access access) throws NetworkException {
        refuseOther(file);
        return opened(file, access, database -> {
            long version = version(file, database);
            if (version < Schema.version()) {
                throw new NetworkException(Reason.OLDER, file, Messages.older, null);
            } else if (version == Schema.version()) {
                SchemaVerifier.refuseForeign(file, database);
            } else if (!Schema.isReadable(database)) {
                throw new NetworkException(Reason.NEWER, file, Messages.newer, null);
            }
        });
    }

    /**
     * Returns the version of a network's schema. SQLite is asked and the file not read past it: closing a channel on it
     * would drop the locks of connections that this process has (https://www.sqlite.org/howtocorrupt.html, 2.2).
     */
    static long version(Path file) throws NetworkException {
        refuseOther(file);
        try (Database database = new Database(connectToRead(file, Access.PEEK))) {
            return version(file, database);
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    private static long version(Path file, Database database) throws SQLException, NetworkException {
        if (database.number("PRAGMA application_id") != APPLICATION_ID) {
            throw NetworkRecognizer.hasTablesOfNetwork(database)
                    ? new NetworkException(Reason.DAMAGED, file, Messages.headerDamaged, null)
                    : new NetworkException(Reason.NOT_A_NETWORK, file, Messages.notANetwork, null);
        }
        long version = Migrations.version(database);
        if (version < 1) {
            throw new NetworkException(Reason.DAMAGED, file, NLS.bind(Messages.versionUnknown, version), null);
        }
        return version;
    }

    private static void refuseOther(Path file) throws NetworkException {
        if (!Files.exists(file)) {
            throw new NetworkException(Reason.MISSING, file, Messages.missing, null);
        }
        if (!Files.isRegularFile(file)) {
            throw new NetworkException(Reason.NOT_A_NETWORK, file, Messages.folder, null);
        }
    }

    /** What is done first with a new connection. */
    private interface Preparation {

        void run(Database database) throws SQLException, NetworkException;
    }

    private static Connection opened(Path file, Access access, Preparation preparation) throws NetworkException {
        Connection connection = null;
        try {
            connection = access == Access.WRITE ? connect(file, access) : connectToRead(file, access);
            Interruption.watch(connection);
            Database database = new Database(connection);
            preparation.run(database);
            // Reads a page, so that damage shows here and not in the first view.
            database.number("SELECT count(*) FROM tally");
            Interruption.end(connection);
            return connection;
        } catch (SQLException e) {
            close(connection, e);
            throw Failures.of(file, e);
        } catch (NetworkException e) {
            close(connection, e);
            throw e;
        }
    }

    /** What a connection is for. */
    enum Access {
        /** To write. */
        WRITE,
        /** To read what may be written meanwhile; where the file can be written, the last one to close it tidies up. */
        READ,
        /** To look at a file that may not be a network; nothing of it is touched. */
        PEEK
    }

    /** Connects to a file that is read, without a log beside it that is of another file. */
    static Connection connectToRead(Path file, Access access) throws SQLException, NetworkException {
        Path real = real(file);
        // Who only looks leaves a log of another file where it is.
        boolean alone = access == Access.PEEK ? LogOwnership.isOther(real) : LogOwnership.beforeReading(real).ignored();
        return alone ? connectAlone(real) : connect(real, access);
    }

    /**
     * Connects to a file without its log. It is opened through SQLite, which keeps the locks of other connections of this
     * process when it closes it.
     */
    static Connection connectAlone(Path file) throws SQLException {
        return connect(file, Access.PEEK, "immutable=1");
    }

    /** Connects to a file that has a log of its own, if any. */
    static Connection connect(Path file, Access access) throws SQLException {
        if (access == Access.WRITE) {
            return connect(file, access, "mode=rw");
        }
        boolean folderWritable = Files.isWritable(file.toAbsolutePath().getParent());
        boolean tidy = access == Access.READ && folderWritable && Files.isWritable(file);
        // A log cannot be kept beside a file in a folder that cannot be written; without one the file cannot change either.
        boolean immutable = !folderWritable && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        try {
            return probed(connect(file, tidy ? Access.READ : Access.PEEK, immutable ? "immutable=1" : tidy ? "mode=rw" : "mode=ro"));
        } catch (SQLException e) {
            if (!Failures.isForLackOfSpace(e)) {
                throw e;
            }
            return withoutSharedMemory(file, e);
        }
    }

    /**
     * Reads where there is no space for the index of the log beside the file. The index is kept in the memory of this
     * process, and others are kept out as long as it is (https://www.sqlite.org/wal.html, 8).
     */
    private static Connection withoutSharedMemory(Path file, SQLException failure) throws SQLException {
        if (File.separatorChar != '/') {
            throw failure;
        }
        return probed(connect(file, Access.READ, "mode=rw&vfs=unix-excl"));
    }

    /** Reads a page, for which SQLite makes what it keeps beside the file. */
    private static Connection probed(Connection connection) throws SQLException {
        try {
            new Database(connection).number("PRAGMA schema_version");
            return connection;
        } catch (SQLException e) {
            close(connection, e);
            throw e;
        }
    }

    private static Connection connect(Path file, Access access, String settings) throws SQLException {
        keepLogOfEmpty(file);
        NativeLibrary.prepare();
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        // Nobody asks for them, and the driver would prepare a statement for each insertion.
        config.setGetGeneratedKeys(false);
        if (access == Access.WRITE) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        } else if (access == Access.PEEK) {
            config.setReadOnly(true);
            config.setExplicitReadOnly(true);
        }
        Connection connection = JDBC.createConnection(ConnectionUrl.of(file, settings), config.toProperties());
        try {
            prepare(new Database(connection), access);
            return connection;
        } catch (SQLException e) {
            close(connection, e);
            throw e;
        }
    }

    /** SQLite deletes the log beside a file without pages; where a file was cut off, the log has what is left of it. */
    private static void keepLogOfEmpty(Path file) throws SQLException {
        if (FileStamp.of(file) instanceof FileStamp stamp && stamp.size() == 0
                && FileStamp.of(log(file)) instanceof FileStamp log && log.size() > 0) {
            throw new SQLiteException(Messages.emptyWithLog, SQLiteErrorCode.SQLITE_CORRUPT);
        }
    }

    private static void prepare(Database database, Access access) throws SQLException {
        // What SQLite puts aside for itself is content too, and has no place outside the file.
        database.execute("PRAGMA temp_store=MEMORY");
        // A file may come from somebody who means harm (https://www.sqlite.org/security.html).
        database.execute("PRAGMA trusted_schema=OFF");
        database.execute("PRAGMA cell_size_check=ON");
        if (access == Access.WRITE) {
            // Checkpoints are made by those who look first whether the file is the one that was opened.
            database.execute("PRAGMA wal_autocheckpoint=0");
            database.execute("PRAGMA cache_size=-" + CACHE_KIB);
        } else {
            database.execute("PRAGMA cache_size=-" + READER_CACHE_KIB);
        }
        if (access == Access.READ) {
            database.execute("PRAGMA query_only=1");
        }
    }

    /** Returns whether there is a log with something in it, which the next one to write folds in. */
    static boolean hasLog(Path file) {
        try {
            Path log = file.resolveSibling(file.getFileName() + "-wal");
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** Deletes the file with its log, which outlives the last connection where there was no space to fold it in. */
    static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        deleteLog(file);
    }

    /** Deletes the log of a file that is no longer there, or not for long: with another file it would damage that. */
    static void deleteLog(Path file) throws IOException {
        for (String suffix : List.of("-wal", "-shm", "-journal")) {
            Path beside = file.resolveSibling(file.getFileName() + suffix);
            // Asked first, because the name of one that is not there may be too long.
            if (Files.exists(beside, LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(beside);
            }
        }
    }

    /** Gives a damaged network, with its log, another name. */
    static void keepDamaged(Path file) throws NetworkException {
        String stamp = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss").format(LocalDateTime.now());
        try {
            for (String suffix : List.of("", "-wal", "-shm")) {
                Path from = file.resolveSibling(file.getFileName() + suffix);
                if (Files.exists(from)) {
                    Files.move(from, file.resolveSibling(file.getFileName() + " damaged " + stamp + suffix));
                }
            }
        } catch (IOException e) {
            throw new NetworkException(Reason.INACCESSIBLE, file, Messages.notPutAside, e);
        }
    }

    private static void discard(Path file, Exception failure) {
        try {
            delete(file);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Returns the file itself where the name is a link to it, so that all that is kept beside it is found under one name. */
    static Path real(Path file) {
        Path absolute = file.toAbsolutePath();
        try {
            return Files.exists(absolute) ? absolute.toRealPath()
                    : absolute.getParent().toRealPath().resolve(absolute.getFileName());
        } catch (IOException e) {
            return absolute;
        }
    }

    /** Returns the log beside a network. */
    static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    static void close(Connection connection, Exception failure) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
