package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of objects in the file, by id. Remembers those of late, because the same ones are named often. For the one writer. */
final class Idents {

    private static final int REMEMBERED = 50_000;

    private final Database database;
    private final List<String> given = new ArrayList<>();
    private long first;
    private long next;
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
                number = give(id);
            }
            known.put(id, number);
        }
        return number;
    }

    /** Returns whether a number was given by this transaction and not by an earlier one. */
    boolean isNew(long number) {
        return first != 0 && number >= first;
    }

    /** Is to be told that an id has no number any more. */
    void forget(String id) {
        known.remove(id);
    }

    /** Is to be told that the transaction has ended; what it gave is as if never given if it was rolled back. */
    void ended(boolean committed) {
        if (!committed) {
            known.keySet().removeAll(given);
        }
        given.clear();
        first = 0;
    }

    private long give(String id) throws SQLException {
        if (first == 0) {
            first = 1 + database.number("SELECT max(pk) FROM ident");
            next = first;
        }
        database.update("INSERT INTO ident (pk, id) VALUES (?, ?)", next, id);
        given.add(id);
        return next++;
    }
}
