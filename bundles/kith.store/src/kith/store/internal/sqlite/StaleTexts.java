package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Brings the full-text indexes up to what small transactions have committed: before the next search, or on a thread of its
 * own when nothing was committed for a moment. Which objects are behind stands in the file, so a kill loses nothing.
 */
final class StaleTexts implements AutoCloseable {

    private static final int QUIET_MILLIS = 500;

    private final Connections connections;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("Kith text index").unstarted(task));
    private long last;
    private boolean planned;
    private boolean stale = true;

    StaleTexts(Connections connections) {
        this.connections = connections;
    }

    /** Takes note of a transaction that has left texts behind. */
    synchronized void committed() {
        stale = true;
        last = System.nanoTime();
        if (!planned) {
            planned = true;
            plan(QUIET_MILLIS);
        }
    }

    private void plan(long millis) {
        thread.schedule(this::updateWhenQuiet, millis, TimeUnit.MILLISECONDS);
    }

    private synchronized void updateWhenQuiet() {
        long quiet = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - last);
        if (quiet < QUIET_MILLIS) {
            plan(QUIET_MILLIS - quiet);
        } else {
            planned = false;
            update();
        }
    }

    /** Brings the indexes up to date, unless a transaction is under way: what it changes is not to be found yet anyway. */
    synchronized void update() {
        if (stale) {
            connections.maintain(database -> {
                write(database);
                stale = false;
            });
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        update();
    }

    private static void write(Database database) throws SQLException {
        long[] numbers = database.numbers("SELECT pk FROM stale_text");
        if (numbers.length == 0) {
            return;
        }
        database.begin();
        try {
            Projections projections = new Projections(database, new Idents(database));
            StoredObjects objects = new StoredObjects(database);
            for (long pk : numbers) {
                for (String index : Projections.INDEXES) {
                    database.update("DELETE FROM " + index + " WHERE rowid = ?", pk);
                }
                for (TableRow row : projections.texts(pk, objects.load(pk))) {
                    database.update(row.table().insert(), row.values());
                }
            }
            database.update("DELETE FROM stale_text");
            database.commit();
        } catch (SQLException e) {
            database.rollback();
            throw e;
        }
    }
}
