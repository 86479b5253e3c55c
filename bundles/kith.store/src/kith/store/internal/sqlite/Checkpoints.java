package kith.store.internal.sqlite;

import java.sql.SQLException;

import kith.store.internal.sqlite.NetworkFile.Access;

/**
 * Folds the write-ahead log into the file on a thread of its own, so that no commit has to wait for it
 * (https://www.sqlite.org/wal.html, 3.2). A log that is folded in is written from its start again; one that grows costs a
 * commit twice as much. A checkpoint that fails is made up for by the next one, or by closing.
 */
final class Checkpoints implements AutoCloseable {

    private static final int QUIET_MILLIS = 1000;
    private static final int COMMITS = 500;

    private final Connections connections;
    private final Lull lull = new Lull("Kith checkpoints", QUIET_MILLIS, this::fold);
    private int commits;
    private Database database;

    Checkpoints(Connections connections) {
        this.connections = connections;
    }

    /** Has a checkpoint made when there is time, or after many commits: one after each would slow down the next one. */
    synchronized void committed() {
        if (++commits % COMMITS == 0) {
            lull.doNow();
        } else {
            lull.disturbed();
        }
    }

    private void fold() {
        try {
            if (database == null) {
                database = new Database(NetworkFile.connect(connections.file(), Access.WRITE));
            }
            fold(database);
            // What was committed meanwhile is little; only when all is folded in does the log start anew.
            connections.betweenTransactions(Checkpoints::fold);
        } catch (SQLException e) {
            System.getLogger(Checkpoints.class.getName()).log(System.Logger.Level.DEBUG,
                    "No checkpoint of " + connections.file(), e);
        }
    }

    private static void fold(Database database) throws SQLException {
        database.query("PRAGMA wal_checkpoint(PASSIVE)", row -> row.getInt(1));
    }

    @Override
    public void close() {
        lull.close();
        try {
            if (database != null) {
                database.close();
            }
        } catch (SQLException e) {
            throw Failures.unchecked(Failures.of(connections.file(), e));
        }
    }
}
