package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.sqlite.SQLiteException;

/** Brings rows from what they were to what they are to be, and touches nothing that stays. */
final class TableWriter {

    private final Database database;
    private final TextWriter texts;
    private final Consumer<TableRow> movement;
    private final Insertion insertion;

    /** Is told of a row that is inserted where there is supposed to be none. */
    interface Insertion {

        void inserted(TableRow row) throws SQLException;
    }

    /**
     * @param texts writes the rows of full-text indexes
     * @param insertion is told of each row that comes
     * @param movement is told of each row that goes, or takes the place of another one; may be called by another thread
     */
    TableWriter(Database database, TextWriter texts, Insertion insertion, Consumer<TableRow> movement) {
        this.database = database;
        this.texts = texts;
        this.insertion = insertion;
        this.movement = movement;
    }

    /** Writes the rows of an object, given those that it has. */
    void replace(List<TableRow> before, List<TableRow> after) throws SQLException {
        if (before.isEmpty()) {
            for (TableRow row : after) {
                insert(row);
            }
            return;
        }
        Map<List<Object>, TableRow> old = new LinkedHashMap<>();
        before.forEach(row -> old.put(row.identity(), row));
        for (TableRow row : after) {
            TableRow older = old.remove(row.identity());
            if (older == null) {
                insert(row);
            } else {
                update(older, row);
            }
        }
        for (TableRow row : old.values()) {
            delete(row);
        }
    }

    private void insert(TableRow row) throws SQLException {
        if (row.table().isText()) {
            texts.replace(null, row);
        } else {
            insertion.inserted(row);
            database.later(connection -> insert(connection, row));
        }
    }

    private void insert(Database connection, TableRow row) throws SQLException {
        try {
            // Plainly: a statement that may replace makes the full-text indexes write out what they have gathered.
            connection.update(row.table().insert(), row.values());
        } catch (SQLiteException e) {
            if (!isInTheWay(e)) {
                throw e;
            }
            // Where a row of an older program is in the way, the new one is right.
            connection.update(row.table().replace(), row.values());
            movement.accept(row);
        }
    }

    private static boolean isInTheWay(SQLiteException failure) {
        return switch (failure.getResultCode()) {
            case SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID, SQLITE_CONSTRAINT_UNIQUE -> true;
            default -> false;
        };
    }

    private void delete(TableRow row) throws SQLException {
        if (row.table().isText()) {
            texts.replace(row, null);
        } else {
            database.later(connection -> connection.update(row.table().delete(), row.key()));
            movement.accept(row);
        }
    }

    private void update(TableRow older, TableRow row) throws SQLException {
        BitSet changed = row.changesSince(older);
        if (changed.isEmpty()) {
            return;
        }
        if (row.table().isText()) {
            texts.replace(older, row);
        } else {
            Object[] values = Stream.concat(changed.stream().mapToObj(i -> row.values()[i]), Stream.of(row.key())).toArray();
            database.later(connection -> connection.update(row.table().update(changed), values));
        }
    }
}
