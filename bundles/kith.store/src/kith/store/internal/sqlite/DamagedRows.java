package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.List;

import kith.store.ContactKey;

/**
 * Keeps in the lists what is derived of objects that cannot be read, so that a damaged person is seen, found and can be
 * erased or restored. The rows of before are put back; where there are none, one is made of the title, which stands beside
 * the damaged object.
 */
final class DamagedRows {

    /** The tables that have rows of one object, with the column of its number. */
    private record Owned(String table, String column) {
    }

    private static final List<Owned> OWNED = List.of(new Owned("reference", "source"), new Owned("tag", "pk"),
            new Owned("contact_key", "pk"), new Owned("person", "pk"), new Owned("organization", "pk"),
            new Owned("affiliation", "person"), new Owned("custom_value", "pk"), new Owned("interaction", "pk"),
            new Owned("participant", "interaction"), new Owned("event", "pk"), new Owned("goal", "pk"),
            new Owned("exchange", "pk"), new Owned("task", "pk"));

    private final Database database;

    DamagedRows(Database database) {
        this.database = database;
    }

    /**
     * Puts the rows of an object back, from the tables of before that {@link Check} keeps.
     *
     * @param before the beginning of the names of these tables; null if there are none
     */
    void keep(long pk, String before) throws SQLException {
        if (before != null) {
            for (Owned each : OWNED) {
                database.update("INSERT OR IGNORE INTO main.%1$s SELECT * FROM %2$s%1$s WHERE %3$s = ?"
                        .formatted(each.table, before, each.column), pk);
            }
        }
        String type = database.first("SELECT type FROM entity WHERE pk = ?", row -> row.getString(1), pk).orElse("");
        String title = database.first("SELECT title FROM entity WHERE pk = ?", row -> row.getString(1), pk).orElse("");
        boolean contact = type.equals("Person") || type.equals("Organization");
        if (type.equals("Person")) {
            database.update("INSERT OR IGNORE INTO person (pk, person_id, name, name_sort) "
                    + "VALUES (?1, (SELECT id FROM ident WHERE pk = ?1), ?2, ?3)", pk, title, ContactKey.fold(title));
        } else if (contact) {
            database.update("INSERT OR IGNORE INTO organization (pk, name, name_sort) VALUES (?, ?, ?)", pk, title,
                    ContactKey.fold(title));
        }
        database.update("INSERT INTO %1$s (rowid, title, text) VALUES (?, ?, '')".formatted(contact ? "contact_text" : "record_text"),
                pk, SearchText.indexed(title));
        database.update("INSERT INTO tally (type, n) VALUES (?, 1) ON CONFLICT (type) DO UPDATE SET n = n + 1", type);
        String moment = TimelineSql.MOMENTS.get(type);
        if (moment != null) {
            TimelineCounts counts = new TimelineCounts(database);
            for (long at : database.numbers("SELECT " + moment + " FROM " + Source.table(type) + " WHERE pk = ?", pk)) {
                counts.add(type, at, 1);
            }
            counts.flush();
        }
    }
}
