package kith.store.internal.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import kith.model.Entity;
import kith.store.NetworkException;

/** Looks for damage, and makes what is derived from the objects anew unless the network is open for reading only. */
final class Check {

    /** What SQLite says of rows and indexes that differ, though each page is where it belongs. */
    private static final List<String> REPAIRABLE = List.of("row ", "wrong # of entries in index", "non-unique entry in index",
            "malformed inverted index", "NULL value in", "rowid ");
    private static final List<String> LISTED = List.of("Person", "Organization", "Interaction", "Event", "Goal", "Exchange", "Task");

    private final Connections connections;
    private final List<String> problems = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private BlobCheck blobs;

    Check(Connections connections) {
        this.connections = connections;
    }

    List<String> run() throws NetworkException {
        return connections.isReadOnly() ? connections.read(this::look) : mend();
    }

    private List<String> look(Database database) throws SQLException {
        integrity(database);
        return lookFurther(database);
    }

    private List<String> lookFurther(Database database) throws SQLException {
        blobs = new BlobCheck(database, problems);
        Rebuild.forEach(database, this::decode, (pk, entity) -> { }, pk -> { });
        blobs.compare();
        lists(database);
        damaged(database);
        return problems;
    }

    /** Without writing, the lists are not made anew to be compared: what is missing in them is found. */
    private void lists(Database database) throws SQLException {
        for (String type : LISTED) {
            long missing = database.number("SELECT count(*) FROM entity WHERE type = ? AND pk NOT IN (SELECT pk FROM "
                    + Source.table(type) + ")", type)
                    + database.number("SELECT count(*) FROM %1$s WHERE pk NOT IN (SELECT pk FROM entity WHERE type = ?)"
                            .formatted(Source.table(type)), type);
            if (missing > 0) {
                problems.add(NLS.bind(Messages.listDiffers, Source.table(type), missing));
            }
            long counted = database.number("SELECT n FROM tally WHERE type = ?", type);
            if (counted != database.number("SELECT count(*) FROM entity WHERE type = ?", type)) {
                problems.add(NLS.bind(Messages.countDiffers, type, counted));
            }
        }
    }

    /** Says of each damaged object what is known of it and what can be done. */
    private void damaged(Database database) throws SQLException {
        for (String id : unreadable) {
            long pk = database.number("SELECT pk FROM ident WHERE id = ?", id);
            String title = database.first("SELECT title FROM entity WHERE pk = ?", row -> row.getString(1), pk).orElse("");
            problems.add(NLS.bind(isInHistory(database, pk) ? Messages.damagedWithPast : Messages.damagedWithoutPast, title, id));
        }
    }

    private static boolean isInHistory(Database database, long pk) throws SQLException {
        return DamagedObjects.past(database, pk).isPresent();
    }

    /** @return whether the pages contradict each other, so that writing to one may destroy what another has */
    private boolean integrity(Database database) throws SQLException {
        List<String> lines = database.query("PRAGMA integrity_check", row -> row.getString(1)).stream()
                .filter(line -> !line.equals("ok")).toList();
        lines.forEach(line -> problems.add(NLS.bind(Messages.fileDamaged, line)));
        return lines.stream().anyMatch(line -> REPAIRABLE.stream().noneMatch(line::startsWith));
    }

    private List<String> mend() throws NetworkException {
        Database database = connections.lendWriter();
        try {
            // The tables of before may be larger than the memory; their file has no name and ends with the check.
            database.execute("PRAGMA temp_store=FILE");
            Interruption.watch(database.connection());
            if (integrity(database)) {
                return lookFurther(database);
            }
            database.begin();
            try {
                blobs = new BlobCheck(database, problems);
                rebuild(database);
                blobs.collect();
                blobs.compare();
                damaged(database);
                database.commit();
                // What is open goes by rows of before.
                connections.recent().forget();
                connections.committed();
            } catch (SQLException e) {
                database.rollback();
                throw e;
            }
            return problems;
        } catch (SQLException e) {
            throw Failures.of(connections.file(), e);
        } finally {
            inMemoryAgain(database);
            connections.returnWriter();
        }
    }

    private static void inMemoryAgain(Database database) {
        try {
            Interruption.end(database.connection());
            database.execute("PRAGMA temp_store=MEMORY");
        } catch (SQLException e) {
            // Statements that are at work keep it from changing; the next check does it again.
        }
    }

    private void rebuild(Database database) throws SQLException {
        for (String table : Projections.TABLES) {
            database.execute("CREATE TEMP TABLE before_" + table + " AS SELECT * FROM main." + table);
        }
        if (Rebuild.run(database, this::decode, "temp.before_")) {
            connections.texts().committed();
        }
        for (String table : Projections.TABLES) {
            long different = difference(database, "main." + table, "temp.before_" + table);
            if (different > 0) {
                problems.add(NLS.bind(Messages.listDiffered, table, different));
            }
            database.execute("DROP TABLE temp.before_" + table);
        }
    }

    private static long difference(Database database, String one, String other) throws SQLException {
        String difference = "SELECT count(*) FROM (SELECT * FROM %s EXCEPT SELECT * FROM %s)";
        return Math.max(database.number(difference.formatted(one, other)), database.number(difference.formatted(other, one)));
    }

    private Entity decode(String id, byte[] body) {
        try {
            return blobs.decode(id, body);
        } catch (IOException e) {
            problems.add(NLS.bind(Messages.objectDamaged, id, e.getMessage()));
            unreadable.add(id);
            return null;
        }
    }
}
