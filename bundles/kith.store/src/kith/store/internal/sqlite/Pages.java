package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The pages of a file as SQLite understands them: whether the trees of the tables and indexes are whole. */
final class Pages {

    /**
     * Checks table by table: the check of a whole file (https://www.sqlite.org/pragma.html#pragma_quick_check) also compares
     * the full-text indexes word by word, which takes longer than everything else.
     */
    private static final String CHECK = "SELECT quick_check FROM pragma_quick_check(?)";
    private static final String TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0";
    private static final int MOST = 20;

    private Pages() {
    }

    /** Returns what is wrong with the pages of a file, at most a few lines. */
    static List<String> problems(Database database) throws SQLException {
        return problems(database, table -> true);
    }

    /** Returns what is wrong with the pages of some tables, at most a few lines. */
    static List<String> problems(Database database, Predicate<String> tables) throws SQLException {
        List<String> problems = new ArrayList<>();
        for (String table : database.query(TABLES, row -> row.getString(1))) {
            if (tables.test(table)) {
                database.query(CHECK, row -> row.getString(1), table).stream().filter(line -> !line.equals("ok"))
                        .forEach(problems::add);
            }
        }
        return problems.subList(0, Math.min(MOST, problems.size()));
    }
}
