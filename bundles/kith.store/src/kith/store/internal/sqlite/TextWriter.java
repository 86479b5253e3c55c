package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the full-text rows of a transaction. They are most of what a small change would write, so those of a small
 * transaction are left to {@link StaleTexts}, and the objects noted down; a large one writes its own.
 */
final class TextWriter {

    private static final int SMALL = 64;
    /** How many bytes of words an index gathers before it writes them, and how many for a large transaction. */
    private static final int USUAL_BYTES = 1 << 20;
    private static final int MUCH_BYTES = 1 << 24;

    /** A row that is to be written, null for one that is to go, and whether there was one before this transaction. */
    private record Text(Table table, long pk, TableRow row, boolean replaces) {
    }

    private final Database database;
    private final Map<Long, Text> waiting = new LinkedHashMap<>();
    private boolean large;
    private boolean behind;
    private boolean gathering;

    TextWriter(Database database) {
        this.database = database;
    }

    /** Has the indexes gather more words until {@link #flush}: what is written less often is merged less often. */
    void gatherMuch() throws SQLException {
        gather(MUCH_BYTES);
        gathering = true;
    }

    /** The setting is kept in the file, where others would find it after the transaction. */
    private void gather(int bytes) throws SQLException {
        for (String index : Projections.INDEXES) {
            database.update("INSERT INTO " + index + " (" + index + ", rank) VALUES ('hashsize', ?)", bytes);
        }
    }

    /**
     * Replaces a row.
     *
     * @param older the row as it is, or null
     * @param newer the row as it is to be, or null
     */
    void replace(TableRow older, TableRow newer) throws SQLException {
        TableRow some = newer == null ? older : newer;
        long pk = (Long) some.values()[0];
        if (large) {
            write(new Text(some.table(), pk, newer, older != null));
            return;
        }
        Text earlier = waiting.get(pk);
        waiting.put(pk, new Text(some.table(), pk, newer, earlier == null ? older != null : earlier.replaces()));
        if (waiting.size() > SMALL) {
            large = true;
            behind = database.number("SELECT count(*) FROM stale_text") > 0;
            for (Text text : waiting.values()) {
                write(text);
            }
            waiting.clear();
        }
    }

    /**
     * Notes down what was not written.
     *
     * @return the rows that are left to be written, by the numbers of their objects; null for one that is to go
     */
    Map<Long, TableRow> flush() throws SQLException {
        if (gathering) {
            gather(USUAL_BYTES);
            for (String index : Projections.INDEXES) {
                // What is as usual need not be said.
                database.update("DELETE FROM " + index + "_config WHERE k = 'hashsize'");
            }
            gathering = false;
        }
        Map<Long, TableRow> left = new HashMap<>();
        for (Text text : waiting.values()) {
            database.update("INSERT OR IGNORE INTO stale_text (pk) VALUES (?)", text.pk());
            left.put(text.pk(), text.row());
        }
        waiting.clear();
        return left;
    }

    /** Returns whether rows were written that an earlier transaction may have left to be written. */
    boolean hasOvertaken() {
        return behind;
    }

    private void write(Text text) throws SQLException {
        boolean replaces = text.replaces() || behind;
        boolean stale = behind;
        database.later(connection -> {
            if (replaces) {
                connection.update(text.table().delete(), text.pk());
            }
            if (stale) {
                connection.update("DELETE FROM stale_text WHERE pk = ?", text.pk());
            }
            if (text.row() != null) {
                connection.update(text.table().insert(), text.row().values());
            }
        });
    }
}
