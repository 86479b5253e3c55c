package kith.bench.store;

import java.sql.SQLException;
import java.util.List;

/**
 * Writes by plain SQL the rows that an edit of a person changes: its body, the step and the state before of the history, and
 * the note for the full-text index. It is as fast as such an edit can be. For one thread.
 */
final class PlainEdit {

    private final RawDatabase raw;
    private final List<Object[]> people;

    /** @param count how many people are edited by turns */
    PlainEdit(RawDatabase raw, int count) throws SQLException {
        this.raw = raw;
        people = raw.rows("SELECT pk, body FROM entity WHERE type = 'Person' ORDER BY pk * 7919 % 10007 LIMIT " + count);
    }

    void run(int turn) throws SQLException {
        Object pk = people.get(turn % people.size())[0];
        byte[] before = (byte[]) people.get(turn % people.size())[1];
        byte[] body = before.clone();
        body[body.length - 1]++;
        people.get(turn % people.size())[1] = body;
        raw.connection().setAutoCommit(false);
        raw.prepare("UPDATE entity SET body = ? WHERE pk = ?", body, pk).executeUpdate();
        raw.prepare("INSERT OR IGNORE INTO stale_text (pk) VALUES (?)", pk).executeUpdate();
        long step = raw.number("""
                INSERT INTO txn (at, label, objects, kind, reverts, author, source, first)
                VALUES (?, 'Edit', 1, 0, 0, '', '', 1 + coalesce((SELECT max(n) FROM change), 0)) RETURNING id""",
                System.currentTimeMillis());
        raw.prepare("INSERT INTO change (txn, pk, type, before) VALUES (?, ?, 'Person', ?)", step, pk, before).executeUpdate();
        raw.connection().setAutoCommit(true);
    }
}
