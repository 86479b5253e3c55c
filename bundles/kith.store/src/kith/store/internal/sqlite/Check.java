package kith.store.internal.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import kith.model.Entity;
import kith.store.NetworkException;

/** Looks for damage, and makes what is derived from the objects anew unless the network is open for reading only. */
final class Check {

    private static final int PAGE = 500;

    private record Stored(long pk, String id, byte[] body) {
    }

    private final Connections connections;
    private final List<String> problems = new ArrayList<>();
    private BlobCheck blobs;

    Check(Connections connections) {
        this.connections = connections;
    }

    List<String> run() throws NetworkException {
        return connections.isReadOnly() ? connections.read(this::look) : mend();
    }

    private List<String> look(Database database) throws SQLException {
        integrity(database);
        blobs = new BlobCheck(database, problems);
        long last = 0;
        for (List<Stored> page = page(database, last); !page.isEmpty(); page = page(database, last)) {
            page.forEach(this::decode);
            last = page.getLast().pk();
        }
        blobs.compare();
        return problems;
    }

    private void integrity(Database database) throws SQLException {
        database.query("PRAGMA integrity_check", row -> row.getString(1)).stream().filter(line -> !line.equals("ok"))
                .forEach(line -> problems.add("The file: " + line));
    }

    private List<String> mend() throws NetworkException {
        Database database = connections.lendWriter();
        try {
            integrity(database);
            database.begin();
            try {
                blobs = new BlobCheck(database, problems);
                rebuild(database);
                blobs.collect();
                blobs.compare();
                database.commit();
            } catch (SQLException e) {
                database.rollback();
                throw e;
            }
            return problems;
        } catch (SQLException e) {
            throw Failures.of(connections.file(), e);
        } finally {
            connections.returnWriter();
        }
    }

    private void rebuild(Database database) throws SQLException {
        for (String table : Projections.TABLES) {
            database.execute("CREATE TEMP TABLE before_" + table + " AS SELECT * FROM main." + table);
        }
        Projections projections = new Projections(database, new Idents(database));
        projections.clear();
        long last = 0;
        for (List<Stored> page = page(database, last); !page.isEmpty(); page = page(database, last)) {
            for (Stored stored : page) {
                Entity entity = decode(stored);
                if (entity != null) {
                    projections.add(stored.pk(), entity);
                }
                last = stored.pk();
            }
        }
        if (projections.flush()) {
            connections.texts().committed();
        }
        for (String table : Projections.TABLES) {
            long different = difference(database, "main." + table, "temp.before_" + table);
            if (different > 0) {
                problems.add("The list of " + table + ": " + different + " rows did not agree with the objects; repaired");
            }
            database.execute("DROP TABLE temp.before_" + table);
        }
    }

    private static long difference(Database database, String one, String other) throws SQLException {
        String difference = "SELECT count(*) FROM (SELECT * FROM %s EXCEPT SELECT * FROM %s)";
        return Math.max(database.number(difference.formatted(one, other)), database.number(difference.formatted(other, one)));
    }

    private static List<Stored> page(Database database, long after) throws SQLException {
        return database.query("SELECT pk, id, body FROM entity JOIN ident USING (pk) WHERE pk > ? ORDER BY pk LIMIT " + PAGE,
                row -> new Stored(row.getLong(1), row.getString(2), row.getBytes(3)), after);
    }

    private Entity decode(Stored stored) {
        try {
            return blobs.decode(stored.id(), stored.body());
        } catch (IOException e) {
            problems.add("The object " + stored.id() + ": " + e.getMessage());
            return null;
        }
    }
}
