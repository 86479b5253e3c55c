package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The numbers of objects in the file, by id. Remembers those of late, because the same ones are named often. For the one writer. */
final class Idents {

    private static final int REMEMBERED = 150_000;
    private static final int PLACES = 1 << 26;
    private static final String END = "g";
    private static final String LAST = "SELECT max(id) FROM ident WHERE id < '" + END + "'";
    private static final int SPREAD = 0x9E37_79B9;

    private final Database database;
    private final Map<String, Long> given = new HashMap<>();
    private Database committed;
    /** The last of the committed ids that are numbers in hexadecimal; null where it is not known. */
    private String last;
    private long first;
    private long next;
    /** By the spread hash of each id that has a number, where all of them are known; else null. */
    private BitSet all;
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
        Long number = given.get(id);
        if (number == null) {
            number = known.get(id);
        }
        if (number == null) {
            number = isMissing(id) ? 0 : find(id);
            if (number == 0) {
                number = give(id);
            }
            known.put(id, number);
        }
        return number;
    }

    /** Notes that no id has a number yet, so that new ones need not be looked for. */
    void startEmpty() {
        all = new BitSet(PLACES);
    }

    /**
     * Has ids that this transaction did not give looked for on another connection from now on, and remembers all that it
     * gives. No other transaction can give any meanwhile.
     */
    void lookIn(Database other) throws SQLException {
        committed = other;
        last = other.first(LAST, row -> row.getString(1)).orElse("");
    }

    private long find(String id) throws SQLException {
        return (committed == null ? database : committed).number("SELECT pk FROM ident WHERE id = ?", id);
    }

    private boolean isMissing(String id) {
        return all != null ? !all.get(place(id)) : isBehindAll(id);
    }

    /** Ids begin with the time that they were made: most new ones come after all that were there before. */
    private boolean isBehindAll(String id) {
        return last != null && id.compareTo(END) < 0 && id.compareTo(last) > 0 && id.chars().allMatch(c -> c < 128);
    }

    private static int place(String id) {
        return (id.hashCode() * SPREAD >>> 1) % PLACES;
    }

    /** Returns whether a number was given by this transaction and not by an earlier one. */
    boolean isNew(long number) {
        return first != 0 && number >= first;
    }

    /** Returns how many numbers this transaction has given. */
    int givenCount() {
        return given.size();
    }

    /** Is to be told that an id has no number any more. */
    void forget(String id) {
        known.remove(id);
    }

    /** Is to be told that the transaction has ended; what it gave is as if never given if it was rolled back. */
    void ended(boolean committed) {
        if (!committed) {
            known.keySet().removeAll(given.keySet());
        }
        given.clear();
        this.committed = null;
        last = null;
        first = 0;
    }

    private long give(String id) throws SQLException {
        if (first == 0) {
            first = 1 + database.number("SELECT max(pk) FROM ident");
            next = first;
        }
        long number = next;
        database.later(connection -> connection.update("INSERT INTO ident (pk, id) VALUES (?, ?)", number, id));
        given.put(id, number);
        if (all != null) {
            all.set(place(id));
        }
        return next++;
    }
}
