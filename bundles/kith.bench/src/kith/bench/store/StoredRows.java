package kith.bench.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows of a network, to be inserted by plain JDBC into an empty one: as fast as such a network can come about. */
public final class StoredRows {

    private static final String TABLES = """
            SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite_%'
            AND name NOT LIKE '%_text_%' ORDER BY rowid""";
    /** The words of a contact stand nowhere in the file: its name and its values are about as many. */
    private static final String TEXTS = """
            SELECT entity.pk, title, coalesce((SELECT group_concat(text, char(10)) FROM custom_value WHERE custom_value.pk = entity.pk), '')
                || coalesce((SELECT group_concat(value, char(10)) FROM contact_key WHERE contact_key.pk = entity.pk), '')
            FROM entity WHERE type IN ('Person', 'Organization')""";

    private final Map<String, List<Object[]>> tables = new LinkedHashMap<>();
    private final List<Object[]> texts;

    private StoredRows(RawDatabase raw) throws SQLException {
        for (Object[] table : raw.rows(TABLES)) {
            tables.put((String) table[0], raw.rows("SELECT * FROM " + table[0]));
        }
        texts = raw.rows(TEXTS);
    }

    /** Reads a network of contacts that is not open. */
    public static StoredRows of(Path network) throws SQLException {
        try (RawDatabase raw = new RawDatabase(network)) {
            return new StoredRows(raw);
        }
    }

    /** Inserts the rows into an empty network that is not open, in one transaction, and returns how long that took in nanoseconds. */
    public long insert(Path network) throws SQLException {
        try (RawDatabase raw = new RawDatabase(network)) {
            long start = System.nanoTime();
            raw.connection().setAutoCommit(false);
            for (Map.Entry<String, List<Object[]>> table : tables.entrySet()) {
                if (!table.getValue().isEmpty()) {
                    int columns = table.getValue().get(0).length;
                    raw.batch("INSERT INTO " + table.getKey() + " VALUES (" + String.join(", ", Collections.nCopies(columns, "?")) + ")",
                            table.getValue());
                }
            }
            raw.batch("INSERT INTO contact_text (rowid, title, text) VALUES (?, ?, ?)", texts);
            raw.connection().setAutoCommit(true);
            return System.nanoTime() - start;
        }
    }
}
