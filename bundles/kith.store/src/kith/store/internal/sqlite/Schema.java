package kith.store.internal.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sqlite.JDBC;

/** The tables of a network as this program knows them. */
final class Schema {

    /** What cannot be made from anything else: the objects, what was done to them, and what plug-ins said of channels. */
    static final Set<String> ORIGINAL = Set.of("ident", "entity", "blob", "txn", "change", "silent_channel",
            "network");

    private static final Pattern CREATE = Pattern.compile("\\s*CREATE (?:VIRTUAL |UNIQUE )?(?:TABLE|INDEX) (\\w+)[\\s\\S]*");

    private static final Pattern INDEX = Pattern.compile("^\\s*CREATE (?:UNIQUE )?INDEX ");

    private Schema() {
    }

    /**
     * Returns the version of the schema, at offset 60 of the file's header (https://www.sqlite.org/fileformat.html, 1.3.15): that to
     * which the last migration leads.
     */
    static int version() {
        return Migrations.ALL.getLast().from() + 1;
    }

    /** Makes the tables and indexes that are not there. */
    static void create(Database database) throws SQLException {
        Set<String> there = new HashSet<>(database.query("SELECT name FROM sqlite_master", row -> row.getString(1)));
        for (Map.Entry<String, String> statement : statements().entrySet()) {
            if (!there.contains(statement.getKey())) {
                database.execute(statement.getValue());
            }
        }
    }

    /** Makes the tables of an empty file without the indexes that {@link #create} adds to them. */
    static void createTables(Database database) throws SQLException {
        for (String statement : statements().values()) {
            if (!INDEX.matcher(statement).find()) {
                database.execute(statement);
            }
        }
    }

    /** Drops every table that can be made from the objects. */
    static void dropDerived(Database database) throws SQLException {
        List<String> virtual = database.query(
                "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'", row -> row.getString(1));
        for (String table : virtual) {
            database.execute("DROP TABLE \"" + table.replace("\"", "\"\"") + "\"");
        }
        List<String> tables = database.query(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", row -> row.getString(1));
        for (String table : tables) {
            if (!ORIGINAL.contains(table)) {
                database.execute("DROP TABLE \"" + table.replace("\"", "\"\"") + "\"");
            }
        }
    }

    /**
     * Returns whether a file has all columns that this program reads, as one of a newer version may, and no views in place of
     * their tables.
     */
    static boolean isReadable(Database database) throws SQLException {
        try (Database known = new Database(JDBC.createConnection("jdbc:sqlite::memory:", new Properties()))) {
            create(known);
            List<String> tables = known.query("SELECT name FROM sqlite_master WHERE type = 'table'", row -> row.getString(1));
            for (String table : tables) {
                if (database.number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?", table) != 1
                        || !columns(database, table).containsAll(columns(known, table))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Set<String> columns(Database database, String table) throws SQLException {
        return new HashSet<>(database.query("SELECT name FROM pragma_table_info(?)", row -> row.getString(1), table));
    }

    /** Returns the statements that make the tables and indexes, by their names. */
    static Map<String, String> statements() {
        Map<String, String> statements = new LinkedHashMap<>();
        Arrays.stream(text().split(";\\s*\\n")).forEach(sql -> {
            Matcher create = CREATE.matcher(sql);
            if (create.matches()) {
                statements.put(create.group(1), sql);
            }
        });
        return statements;
    }

    private static String text() {
        try (InputStream in = Schema.class.getResourceAsStream("schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
