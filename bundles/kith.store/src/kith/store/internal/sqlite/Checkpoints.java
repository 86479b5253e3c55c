package kith.store.internal.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import kith.store.internal.sqlite.NetworkFile.Access;

/**
 * Folds the write-ahead log into the file on a thread of its own, so that no commit has to wait for it
 * (https://www.sqlite.org/wal.html, 3.2). A checkpoint that fails is made up for by the next one, or by closing.
 */
final class Checkpoints implements AutoCloseable {

    private static final int CLOSE_SECONDS = 10;
    private static final int COMMITS = 1000;

    private final Path file;
    private final AtomicInteger commits = new AtomicInteger();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("Kith checkpoints").unstarted(task));
    private Database database;

    Checkpoints(Path file) {
        this.file = file;
    }

    /** Counts a commit, and has a checkpoint made after some: one after each would slow down the next commit. */
    void committed() {
        if (commits.incrementAndGet() % COMMITS == 0) {
            thread.execute(this::run);
        }
    }

    private void run() {
        try {
            if (database == null) {
                database = new Database(NetworkFile.connect(file, Access.WRITE));
            }
            database.query("PRAGMA wal_checkpoint(PASSIVE)", row -> row.getInt(1));
        } catch (SQLException e) {
            System.getLogger(Checkpoints.class.getName()).log(System.Logger.Level.DEBUG, "No checkpoint of " + file, e);
        }
    }

    @Override
    public void close() throws SQLException {
        thread.shutdown();
        try {
            thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (database != null) {
            database.close();
        }
    }
}
