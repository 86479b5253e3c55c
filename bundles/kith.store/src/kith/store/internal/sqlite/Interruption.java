package kith.store.internal.sqlite;

import java.sql.Connection;
import java.sql.SQLException;

import org.sqlite.ProgressHandler;

/**
 * Ends the statements of a connection when the thread that runs them is interrupted, as a job is that a user cancels. Used
 * while a network is opened, by connections that read, and by a check; what is written is in the hands of transactions. The
 * connection can be used afterwards.
 */
final class Interruption extends ProgressHandler {

    /** So many steps of SQLite take some milliseconds, and asking costs next to nothing. */
    private static final int STEPS = 200_000;

    private Interruption() {
    }

    static void watch(Connection connection) throws SQLException {
        setHandler(connection, STEPS, new Interruption());
    }

    static void end(Connection connection) throws SQLException {
        clearHandler(connection);
    }

    @Override
    protected int progress() {
        return Thread.currentThread().isInterrupted() ? 1 : 0;
    }
}
