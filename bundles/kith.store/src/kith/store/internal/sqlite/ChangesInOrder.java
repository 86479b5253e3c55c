package kith.store.internal.sqlite;

import java.sql.SQLException;

/**
 * From version 2: the changes were kept in a tree by transaction and object, which had to be split again and again while it
 * grew at its end.
 */
final class ChangesInOrder implements Migration {

    @Override
    public int from() {
        return 2;
    }

    @Override
    public void run(Database database) throws SQLException {
        database.execute("ALTER TABLE change RENAME TO change_2");
        database.execute("ALTER TABLE txn RENAME TO txn_2");
        database.execute("DROP INDEX change_pk");
        database.execute("""
                CREATE TABLE txn (
                    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, label TEXT NOT NULL, objects INTEGER NOT NULL DEFAULT 0,
                    kind INTEGER NOT NULL DEFAULT 0, reverts INTEGER NOT NULL DEFAULT 0, author TEXT NOT NULL DEFAULT '',
                    source TEXT NOT NULL DEFAULT '', first INTEGER NOT NULL)""");
        database.execute("""
                CREATE TABLE change (
                    n INTEGER PRIMARY KEY, txn INTEGER NOT NULL REFERENCES txn, pk INTEGER NOT NULL REFERENCES ident,
                    type TEXT NOT NULL, before BLOB)""");
        database.execute("""
                INSERT INTO txn SELECT id, at, label, objects, kind, reverts, author, source,
                    1 + coalesce(sum(changes) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
                FROM txn_2 LEFT JOIN (SELECT txn, count(*) AS changes FROM change_2 GROUP BY txn) ON txn = id""");
        database.execute("INSERT INTO change (txn, pk, type, before) SELECT txn, pk, type, before FROM change_2 ORDER BY txn, pk");
        database.execute("CREATE UNIQUE INDEX change_pk ON change (pk, txn)");
        database.execute("DROP TABLE change_2");
        database.execute("DROP TABLE txn_2");
    }
}
