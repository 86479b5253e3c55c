package kith.bench.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * The rows that an import of interactions left in the tables, to be inserted a second time under other numbers.
 */
record ImportedRows(List<Object[]> idents, List<Object[]> bodies, List<Object[]> interactions,
        List<Object[]> participants, List<Object[]> references, List<Object[]> changes, List<Object[]> texts,
        List<Object[]> people) {

    /** Reads what was added after a number. */
    static ImportedRows read(RawDatabase raw, long last) throws SQLException {
        long shift = raw.number("SELECT max(pk) FROM ident") - last;
        List<Object[]> idents = raw.rows("SELECT pk + ?, id FROM ident WHERE pk > ?", shift, last);
        idents.forEach(row -> row[1] = UUID.randomUUID().toString());
        return new ImportedRows(idents,
                raw.rows("SELECT pk + ?, type, title, body FROM entity WHERE pk > ?", shift, last),
                raw.rows("SELECT pk + ?, at, zone, seconds, channel, subject, note, direction, mood, all_day FROM interaction WHERE pk > ?", shift,
                        last),
                raw.rows("SELECT person, at, interaction + ? FROM participant WHERE interaction > ?", shift, last),
                raw.rows("SELECT target, source + ? FROM reference WHERE source > ?", shift, last),
                raw.rows("SELECT pk + ?, type, before FROM change WHERE pk > ?", shift, last),
                raw.rows("SELECT pk + ?, subject, subject || char(10) || note FROM interaction WHERE pk > ?", shift, last),
                raw.rows("SELECT DISTINCT person, person FROM participant WHERE interaction > ?", last));
    }

    /** Inserts them in one transaction. */
    void insert(RawDatabase raw) throws SQLException {
        raw.connection().setAutoCommit(false);
        raw.batch("INSERT INTO ident (pk, id) VALUES (?, ?)", idents);
        raw.batch("INSERT INTO entity (pk, type, title, body) VALUES (?, ?, ?, ?)", bodies);
        raw.batch("INSERT INTO interaction (pk, at, zone, seconds, channel, subject, note, direction, mood, all_day) "
                + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", interactions);
        raw.batch("INSERT INTO participant (person, at, interaction) VALUES (?, ?, ?)", participants);
        raw.batch("INSERT INTO reference (target, source) VALUES (?, ?)", references);
        raw.batch("INSERT INTO record_text (rowid, title, text) VALUES (?, ?, ?)", texts);
        raw.batch("UPDATE person SET (last_contact, interactions) = "
                + "(SELECT max(at), count(*) FROM participant WHERE person = ?) WHERE pk = ?", people);
        raw.prepare("INSERT INTO txn (at, label, first) VALUES (0, 'raw', (SELECT 1 + coalesce(max(n), 0) FROM change))").executeUpdate();
        long transaction = raw.number("SELECT max(id) FROM txn");
        raw.batch("INSERT INTO change (txn, pk, type, before) VALUES (" + transaction + ", ?, ?, ?)", changes);
        raw.prepare("UPDATE tally SET n = n + ? WHERE type = 'Interaction'", interactions.size()).executeUpdate();
        raw.connection().setAutoCommit(true);
    }
}
