package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The numbers of objects in the file, by id. Remembers those of late, because an import names the same ones often. */
final class Idents {

    private static final int REMEMBERED = 50_000;

    private final Database database;
    private final Map<String, Long> known = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    Idents(Database database) {
        this.database = database;
    }

    /** Returns the number of an id, giving it one if it has none. */
    long of(String id) throws SQLException {
        Long number = known.get(id);
        if (number == null) {
            number = database.number("SELECT pk FROM ident WHERE id = ?", id);
            if (number == 0) {
                database.update("INSERT INTO ident (id) VALUES (?)", id);
                number = database.number("SELECT last_insert_rowid()");
            }
            known.put(id, number);
        }
        return number;
    }

    /** Forgets all numbers, because those that a transaction gave are gone with it. */
    void forget() {
        known.clear();
    }
}
