package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

import kith.model.Entity;

/**
 * Brings the full-text indexes up to what small transactions have committed: on a thread of its own when nothing was committed
 * for a moment, or before a query that needs it; a search does with {@link PendingTexts}. Which objects are behind stands in
 * the file, so a kill loses nothing.
 */
final class StaleTexts implements AutoCloseable {

    private static final int QUIET_MILLIS = 500;
    /** When somebody searches, so many objects are not left until there is a quiet moment. */
    private static final int MANY = 64;

    private final Connections connections;
    private final Lull lull = new Lull("Kith text index", QUIET_MILLIS, this::update);
    private final PendingTexts pending = new PendingTexts();
    private volatile boolean stale = true;

    StaleTexts(Connections connections) {
        this.connections = connections;
    }

    /** Takes note of a transaction that has left texts behind, which are not known. */
    void committed() {
        pending.lose();
        stale = true;
        lull.disturbed();
    }

    /**
     * Takes note of a transaction before the next one begins.
     *
     * @param texts the rows that are left to be written
     * @param overtaken whether rows that were left by an earlier one have been written
     */
    void committed(Map<Long, TableRow> texts, boolean overtaken) {
        if (overtaken) {
            committed();
        } else if (!texts.isEmpty()) {
            pending.add(texts);
            stale = true;
            lull.disturbed();
        }
    }

    /** Returns the texts that the indexes are behind with, after these are brought up to date if that is needed. */
    PendingTexts toSearch() {
        if (!pending.isComplete()) {
            update();
        } else if (pending.size() >= MANY) {
            lull.doNow();
        }
        return pending;
    }

    /** Brings the indexes up to date, unless a transaction is under way: what it changes is not to be found yet anyway. */
    synchronized void update() {
        if (stale) {
            connections.maintain(database -> {
                write(database, connections.idents());
                stale = false;
                pending.clear();
                connections.committed();
            });
        }
    }

    @Override
    public void close() {
        lull.close();
        update();
        pending.close();
    }

    /** Returns whether objects of a file are not found by their present text. */
    static boolean areThere(Database database) throws SQLException {
        return database.number("SELECT EXISTS (SELECT 1 FROM stale_text)") > 0;
    }

    /** Brings the indexes of a file up to date that nobody else has open. */
    static void write(Database database) throws SQLException {
        write(database, new Idents(database));
    }

    private static void write(Database database, Idents idents) throws SQLException {
        long[] numbers = database.numbers("SELECT pk FROM stale_text");
        if (numbers.length == 0) {
            return;
        }
        database.begin();
        try {
            Projections projections = new Projections(database, idents);
            StoredObjects objects = new StoredObjects(database);
            for (long pk : numbers) {
                Optional<Entity> entity = objects.find(pk);
                for (String index : Projections.INDEXES) {
                    database.update("DELETE FROM " + index + " WHERE rowid = ?", pk);
                }
                if (entity.isPresent()) {
                    for (TableRow row : projections.texts(pk, entity.get())) {
                        database.update(row.table().insert(), row.values());
                    }
                }
            }
            database.update("DELETE FROM stale_text");
            database.commit();
            idents.ended(true);
        } catch (SQLException e) {
            idents.ended(false);
            database.rollback();
            throw e;
        }
    }
}
