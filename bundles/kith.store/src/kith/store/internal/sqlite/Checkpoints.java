package kith.store.internal.sqlite;

import java.sql.SQLException;

/**
 * Folds the write-ahead log into the file on a thread of its own, so that no commit has to wait for it
 * (https://www.sqlite.org/wal.html, 3.2). A log that is folded in is written from its start again; one that grows costs a
 * commit twice as much. There is none once the file is another one. A checkpoint that fails is made up for by the next one,
 * or by closing.
 */
final class Checkpoints implements AutoCloseable {

    private static final int QUIET_MILLIS = 1000;
    private static final int COMMITS = 500;
    private static final String PASSIVE = "PASSIVE";
    /** How often the size of the log is looked at: a few large transactions make it large as well. */
    private static final int LOOK_COMMITS = 50;
    private static final long LARGE_LOG = 64L << 20;

    private final Connections connections;
    private final OpenedFile file;
    private final Database database;
    private final Lull lull = new Lull("Kith checkpoints", QUIET_MILLIS, this::fold);
    private int commits;

    /** @param database a connection of its own, opened together with the one that writes */
    Checkpoints(Connections connections, OpenedFile file, Database database) {
        this.connections = connections;
        this.file = file;
        this.database = database;
    }

    /** Has a checkpoint made when there is time, or after many commits: one after each would slow down the next one. */
    synchronized void committed() {
        if (++commits % COMMITS == 0 || commits % LOOK_COMMITS == 0 && isLogLarge()) {
            lull.doNow();
        } else {
            lull.disturbed();
        }
    }

    private boolean isLogLarge() {
        FileStamp log = FileStamp.of(NetworkFile.log(file.path()));
        return log != null && log.size() > LARGE_LOG;
    }

    private void fold() {
        if (!file.beginCheckpoint()) {
            return;
        }
        try {
            if (fold(database, PASSIVE)) {
                file.folded();
            }
        } catch (SQLException e) {
            System.getLogger(Checkpoints.class.getName()).log(System.Logger.Level.DEBUG, "No checkpoint of " + file.path(), e);
        } finally {
            file.endCheckpoint();
        }
        // What was committed meanwhile is little; only when all is folded in does the log start anew.
        connections.betweenTransactions(writer -> file.checkpoint(writer, PASSIVE));
    }

    /** Returns whether all of the log is in the file. */
    static boolean fold(Database database, String mode) throws SQLException {
        return database.first("PRAGMA wal_checkpoint(" + mode + ")",
                row -> row.getInt(1) == 0 && row.getInt(2) == row.getInt(3)).orElse(false);
    }

    @Override
    public void close() {
        lull.close();
        try {
            database.close();
        } catch (SQLException e) {
            throw Failures.unchecked(Failures.of(file.path(), e));
        }
    }
}
