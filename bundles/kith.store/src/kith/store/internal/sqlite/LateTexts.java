package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kith.model.Entity;

/**
 * The words of objects that the full-text indexes of a file are behind with, where the file cannot be written: a process that
 * was killed has left them so. They are in temporary tables of a connection that reads, in memory, and count in place of the
 * indexes for as long as these are behind.
 */
final class LateTexts {

    private static final String NOW = "(SELECT pk FROM late_text JOIN stale_text USING (pk))";

    private LateTexts() {
    }

    /**
     * Gives a connection that reads the words of what is behind, if anything is. A file that is too damaged for that is read
     * without them.
     *
     * @return whether the connection has them
     */
    static boolean tryInstall(Database database) {
        try {
            if (StaleTexts.areThere(database)) {
                install(database);
            }
        } catch (SQLException e) {
            System.getLogger(LateTexts.class.getName()).log(System.Logger.Level.DEBUG, "No late texts", e);
        }
        return database.isLate();
    }

    /** Gives a connection that reads the words of what is behind. */
    static void install(Database database) throws SQLException {
        long[] behind = database.numbers("SELECT pk FROM stale_text");
        long onlyQueries = database.number("PRAGMA query_only");
        database.execute("PRAGMA query_only=0");
        try {
            make(database, behind);
        } finally {
            database.execute("PRAGMA query_only=" + onlyQueries);
        }
        database.setLate();
    }

    private static void make(Database database, long[] behind) throws SQLException {
        database.execute("CREATE TABLE temp.late_text (pk INTEGER PRIMARY KEY)");
        for (String index : Projections.INDEXES) {
            String sql = database.first("SELECT sql FROM main.sqlite_master WHERE name = ?", row -> row.getString(1), index).orElseThrow();
            database.execute(sql.replaceFirst("(?i)CREATE VIRTUAL TABLE \\S+", "CREATE VIRTUAL TABLE temp.late_" + index));
        }
        write(database, behind);
    }

    private static void write(Database database, long[] behind) throws SQLException {
        Projections projections = new Projections(database, new Idents(database));
        StoredObjects objects = new StoredObjects(database);
        for (long pk : behind) {
            Optional<Entity> entity = objects.find(pk);
            List<TableRow> rows = entity.isEmpty() ? List.of() : projections.texts(pk, entity.get());
            for (TableRow row : rows) {
                database.update("INSERT INTO temp.late_" + row.table().name() + " (rowid, title, text) VALUES (?, ?, ?)", row.values());
            }
            database.update("INSERT INTO temp.late_text (pk) VALUES (?)", pk);
        }
    }

    /** Returns a statement that finds the numbers of objects by a full-text query. */
    static Sql numbers(Database database, String index, String query) {
        Sql sql = new Sql().add("SELECT rowid FROM " + index + " WHERE " + index + " MATCH ?", query);
        return database.isLate() ? sql.add(" AND rowid NOT IN " + NOW + " UNION ALL SELECT rowid FROM late_" + index + " WHERE late_"
                + index + " MATCH ? AND rowid IN " + NOW, query) : sql;
    }

    /** Returns the ids of the objects whose words are the late ones. */
    static Set<String> ids(Database database) throws SQLException {
        return Set.copyOf(database.query("SELECT id FROM ident WHERE pk IN " + NOW, row -> row.getString(1)));
    }

    /** Returns a statement as it finds objects by their late words. */
    static String late(String sql) {
        String late = sql;
        for (String index : Projections.INDEXES) {
            late = late.replace(index, "late_" + index);
        }
        return late;
    }
}
