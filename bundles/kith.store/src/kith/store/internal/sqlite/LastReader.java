package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A connection that cannot write, kept from the opening of a network on for when its file has become another one: it still
 * reads what was opened, and where it is closed last, SQLite neither folds the log into the file that has the name now, nor
 * deletes a log there. Lent to one thread at a time, which may borrow it again while it has it.
 */
final class LastReader implements AutoCloseable {

    private final Database database;
    private final ReentrantLock lent = new ReentrantLock(true);
    private boolean closed;

    /** @throws SQLException if nothing can be read */
    LastReader(Database database) throws SQLException {
        this.database = database;
        // Only a connection that has read has the file and its log open.
        database.number("SELECT count(*) FROM sqlite_master");
    }

    Database lend() {
        lent.lock();
        return database;
    }

    /** Returns whether a connection is this one, and if so, takes it back. */
    boolean takeBack(Database lentOne) {
        if (lentOne != database) {
            return false;
        }
        lent.unlock();
        return true;
    }

    @Override
    public void close() {
        lent.lock();
        try {
            if (!closed) {
                closed = true;
                database.close();
            }
        } catch (SQLException e) {
            System.getLogger(LastReader.class.getName()).log(System.Logger.Level.DEBUG, "Not closed", e);
        } finally {
            lent.unlock();
        }
    }
}
