package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

import kith.store.InitialContent;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.Occasion;
import kith.store.TemporaryFiles;

/**
 * Creates a network with what it has from the start. The file gets its name when it is complete, so until then nothing has
 * to be durable: there is no journal, the indexes are made of all rows at once at the end, and the full-text indexes gather
 * as much as fits in memory before they write. For one thread.
 */
final class NetworkLoader {

    private static final int CACHE_KIB = 262_144;
    /** What a full-text index gathers, and how it merges what it wrote (https://www.sqlite.org/fts5.html, 6). */
    private static final String GATHER_MUCH = "('hashsize', 134217728)";
    private static final String GATHER_USUAL = "('hashsize', 1048576)";
    private static final String MERGE_NEVER = "('automerge', 0)";
    private static final String MERGE_USUAL = "('automerge', 4)";

    private NetworkLoader() {
    }

    /** @throws NetworkException if there is such a file already, or it cannot be written, or the content fails */
    static void run(Path file, InitialContent content) throws NetworkException {
        Path making = TemporaryFiles.beside(file);
        try (WriteLock lock = WriteLock.take(file)) {
            try {
                NetworkFile.delete(making);
                Files.createFile(making, FilePermissions.ownerOnly());
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw Failures.exists(file);
                }
                load(making, content);
                force(making);
                LogOwnership.makeRoom(file);
                Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                Copies.discard(making, e);
                throw new NetworkException(Reason.INACCESSIBLE, file, Messages.notCreated, e);
            } catch (SQLException e) {
                Copies.discard(making, e);
                throw Failures.of(file, e);
            } catch (NetworkException | RuntimeException e) {
                Copies.discard(making, e);
                throw e;
            }
        }
    }

    private static void load(Path making, InitialContent content) throws SQLException, NetworkException {
        Database database = connect(making);
        try (Connections connections = Connections.loading(making, database)) {
            database.execute("PRAGMA application_id=" + NetworkFile.APPLICATION_ID);
            database.execute("PRAGMA user_version=" + Schema.version());
            Schema.createTables(database);
            Revision.begin(database);
            configure(database, GATHER_MUCH, MERGE_NEVER);
            Contacts.learn(database, Contacts.news(database));
            content.write((label, history) -> new SqliteBatch(connections, Occasion.of(label, ""), history));
            connections.texts().update();
            Schema.create(database);
            configure(database, GATHER_USUAL, MERGE_USUAL);
            for (String index : Projections.INDEXES) {
                // What is as usual need not be said.
                database.execute("DELETE FROM " + index + "_config WHERE k IN ('hashsize', 'automerge')");
            }
            database.execute("PRAGMA optimize");
            database.query("PRAGMA journal_mode=WAL", row -> row.getString(1));
        }
    }

    private static void configure(Database database, String... options) throws SQLException {
        for (String index : Projections.INDEXES) {
            for (String option : options) {
                database.execute("INSERT INTO " + index + " (" + index + ", rank) VALUES " + option);
            }
        }
    }

    private static Database connect(Path making) throws SQLException {
        NativeLibrary.prepare();
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        Database database = new Database(JDBC.createConnection(ConnectionUrl.of(making, "mode=rw"), config.toProperties()));
        database.execute("PRAGMA temp_store=MEMORY");
        database.execute("PRAGMA cache_size=-" + CACHE_KIB);
        return database;
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
