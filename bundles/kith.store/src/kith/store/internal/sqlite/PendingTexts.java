package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/**
 * Indexes in memory the full-text rows that small transactions have left the indexes of the file behind with. A search looks
 * here first and so finds what was committed a moment ago, without waiting until that is written. The indexes are made when
 * they are first searched. Safe for use by several threads.
 */
final class PendingTexts implements AutoCloseable {

    /** With more objects than this the indexes of the file are brought up to date before a search. */
    private static final int MOST = 128;
    private static final Map<String, String> QUERIES = Map.of("contact_text",
            "SELECT rowid FROM contact_text WHERE contact_text MATCH ? AND rank MATCH 'bm25(10.0, 1.0)' ORDER BY rank",
            "record_text", "SELECT rowid FROM record_text WHERE record_text MATCH ? ORDER BY rowid DESC");

    /**
     * The answer to a full-text query.
     *
     * @param pending the numbers of all objects whose rows in the file are not the present ones
     * @param matches the numbers of those that were found, in the order of the index
     */
    record Found(Set<Long> pending, long[] matches) {

        private static final Found NOTHING = new Found(Set.of(), new long[0]);
    }

    /** The present rows by the numbers of their objects; null for an object without text. */
    private final Map<Long, TableRow> rows = new HashMap<>();
    private final Set<Long> unindexed = new HashSet<>();
    private final Map<Long, Table> indexed = new HashMap<>();
    private Database indexes;
    private boolean complete;

    /** Takes the rows that a transaction has changed; to be called in the order of the transactions. */
    synchronized void add(Map<Long, TableRow> changed) {
        if (!complete || rows.size() + changed.size() > MOST) {
            complete = false;
            return;
        }
        rows.putAll(changed);
        unindexed.addAll(changed.keySet());
    }

    /** Notes that the file is behind with what is not known here, until {@link #clear}. */
    synchronized void lose() {
        complete = false;
    }

    /** Returns whether all that the file is behind with is here. */
    synchronized boolean isComplete() {
        return complete;
    }

    /** Returns how many objects there are. */
    synchronized int size() {
        return rows.size();
    }

    /** Forgets all rows, because the indexes of the file are up to date. */
    synchronized void clear() {
        if (!rows.isEmpty()) {
            rows.clear();
            unindexed.clear();
            indexed.clear();
            try {
                if (indexes != null) {
                    for (String index : Projections.INDEXES) {
                        indexes.update("INSERT INTO " + index + " (" + index + ") VALUES ('delete-all')");
                    }
                }
            } catch (SQLException e) {
                close();
            }
        }
        complete = true;
    }

    /**
     * Searches the rows. What is asked of the file afterwards answers for all other objects.
     *
     * @param index the name of an index
     * @param query a full-text query
     */
    synchronized Found find(String index, String query) throws SQLException {
        if (!complete || rows.isEmpty()) {
            return Found.NOTHING;
        }
        if (indexes == null) {
            indexes = create();
            unindexed.addAll(rows.keySet());
        }
        if (!unindexed.isEmpty()) {
            write();
        }
        return new Found(Set.copyOf(rows.keySet()), indexes.numbers(QUERIES.get(index), query));
    }

    private static Database create() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setGetGeneratedKeys(false);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        Database database = new Database(JDBC.createConnection("jdbc:sqlite::memory:", config.toProperties()));
        Map<String, String> statements = Schema.statements();
        for (String index : Projections.INDEXES) {
            database.execute(statements.get(index));
        }
        return database;
    }

    private void write() throws SQLException {
        indexes.begin();
        try {
            for (long pk : unindexed) {
                Table older = indexed.remove(pk);
                if (older != null) {
                    indexes.update(older.delete(), pk);
                }
                TableRow row = rows.get(pk);
                if (row != null) {
                    indexes.update(row.table().insert(), row.values());
                    indexed.put(pk, row.table());
                }
            }
            indexes.commit();
        } catch (SQLException e) {
            // They are made anew by the next search.
            close();
            throw e;
        }
        unindexed.clear();
    }

    @Override
    public synchronized void close() {
        try {
            if (indexes != null) {
                indexes.close();
            }
        } catch (SQLException e) {
            // It has nothing but memory.
        }
        indexes = null;
        indexed.clear();
    }
}
