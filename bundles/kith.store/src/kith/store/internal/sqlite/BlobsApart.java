package kith.store.internal.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import kith.model.Blob;

/**
 * From version 1: pictures stood in the bodies of their objects, bodies had no checksum, and the history did not tell who
 * changed what from where.
 */
final class BlobsApart implements Migration {

    @Override
    public int from() {
        return 1;
    }

    @Override
    public void run(Database database) throws SQLException {
        database.execute("CREATE TABLE blob (hash TEXT PRIMARY KEY, data BLOB NOT NULL)");
        history(database);
        for (long pk : database.numbers("SELECT pk FROM entity")) {
            seal(database, pk);
        }
    }

    private static void history(Database database) throws SQLException {
        database.execute("ALTER TABLE change RENAME TO change_1");
        database.execute("ALTER TABLE txn RENAME TO txn_1");
        database.execute("DROP INDEX change_txn");
        database.execute("DROP INDEX change_pk");
        database.execute("""
                CREATE TABLE txn (
                    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, label TEXT NOT NULL, objects INTEGER NOT NULL DEFAULT 0,
                    kind INTEGER NOT NULL DEFAULT 0, reverts INTEGER NOT NULL DEFAULT 0, author TEXT NOT NULL DEFAULT '',
                    source TEXT NOT NULL DEFAULT '')""");
        database.execute("""
                CREATE TABLE change (
                    txn INTEGER NOT NULL REFERENCES txn, pk INTEGER NOT NULL REFERENCES ident, type TEXT NOT NULL, before BLOB,
                    PRIMARY KEY (txn, pk)) WITHOUT ROWID""");
        database.execute("""
                INSERT INTO txn (id, at, label, objects)
                SELECT id, at, label, (SELECT count(*) FROM change_1 WHERE txn = id) FROM txn_1""");
        // Where an object was changed twice in one transaction, the first row has the state before it.
        database.execute("INSERT OR IGNORE INTO change SELECT txn, pk, type, before FROM change_1 ORDER BY rowid");
        for (long row : database.numbers("SELECT rowid FROM change_1 WHERE before IS NOT NULL")) {
            byte[] before = database.first("SELECT before FROM change_1 WHERE rowid = ?", found -> found.getBytes(1), row).orElseThrow();
            database.update("UPDATE change SET before = ? WHERE (txn, pk) = (SELECT txn, pk FROM change_1 WHERE rowid = ?) "
                    + "AND before = ?", Bodies.seal(before), row, before);
        }
        database.execute("CREATE INDEX change_pk ON change (pk)");
        database.execute("DROP TABLE change_1");
        database.execute("DROP TABLE txn_1");
    }

    private static void seal(Database database, long pk) throws SQLException {
        byte[] body = database.first("SELECT body FROM entity WHERE pk = ?", row -> row.getBytes(1), pk).orElseThrow();
        List<Blob> blobs = new ArrayList<>();
        byte[] sealed;
        try {
            sealed = Bodies.encode(Bodies.decodeUnsealed(body, (hash, size) -> Bodies.named(hash, size)), blobs::add);
        } catch (IOException e) {
            // Damaged already: it stays as it is, and a check will tell.
            sealed = body;
        }
        for (Blob blob : blobs) {
            Blobs.keep(database, blob);
        }
        database.update("UPDATE entity SET body = ? WHERE pk = ?", sealed, pk);
    }
}
