package kith.store.internal.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

import kith.store.internal.sqlite.NetworkFile.Access;

/**
 * The connections that read one network, lent to one thread at a time: as many as are needed, of which some are kept. Once the
 * file under its name is not the one that was opened, none is opened any more, and all threads share the last one. Safe for use
 * by several threads.
 */
final class ReaderPool {

    private static final int KEPT = Math.max(4, Runtime.getRuntime().availableProcessors() + 1);

    private final OpenedFile opened;
    private final Access access;
    private final ComputedValues computed;
    private final Deque<Database> readers = new ArrayDeque<>();
    private LastReader last;
    /** Whether those that read have late texts; statements are made for all of them. */
    private boolean late;
    private boolean closed;

    /** @param access how connections are opened */
    ReaderPool(OpenedFile opened, Access access, ComputedValues computed) {
        this.opened = opened;
        this.access = access;
        this.computed = computed;
    }

    /** Opens the connection that is kept for when the file has become another one. */
    void keepLast() throws SQLException {
        Database reader = reader(NetworkFile.connect(opened.path(), Access.PEEK));
        try {
            last = new LastReader(reader);
        } catch (SQLException e) {
            NetworkFile.close(reader.connection(), e);
            throw e;
        }
    }

    /** Takes the first connection of what is open for reading only. */
    void begin(Connection connection) throws SQLException {
        Database first = reader(connection);
        late = LateTexts.tryInstall(first);
        readers.push(first);
    }

    /** Returns a connection that nobody uses. */
    Database lend() throws SQLException {
        synchronized (readers) {
            if (closed) {
                throw new IllegalStateException("The network is closed: " + opened.path());
            }
            if (!readers.isEmpty()) {
                return readers.pop();
            }
        }
        if (opened.isSame()) {
            Database reader = reader(NetworkFile.connect(opened.path(), access));
            if (opened.isSame()) {
                return reader;
            }
            reader.close();
        }
        if (last == null) {
            throw new FileChangedException(opened.refusal());
        }
        return last.lend();
    }

    private Database reader(Connection connection) throws SQLException {
        try {
            computed.install(connection);
            Interruption.watch(connection);
            Database database = new Database(connection);
            if (late) {
                LateTexts.install(database);
            }
            return database;
        } catch (SQLException e) {
            NetworkFile.close(connection, e);
            throw e;
        }
    }

    /** Takes back a connection that was lent. */
    void takeBack(Database reader) throws SQLException {
        if (last != null && last.takeBack(reader)) {
            return;
        }
        synchronized (readers) {
            if (!closed && readers.size() < KEPT) {
                readers.push(reader);
                return;
            }
        }
        reader.close();
    }

    /** Lends no connection any more, and keeps none that is given back. */
    void end() {
        synchronized (readers) {
            closed = true;
        }
    }

    /** Closes the connections that are not lent, but the last one. */
    void close() throws SQLException {
        synchronized (readers) {
            while (!readers.isEmpty()) {
                readers.pop().close();
            }
        }
    }

    /** Closes the connection that was kept for when the file has become another one. */
    void closeLast() {
        if (last != null) {
            last.close();
        }
    }
}
