package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

import kith.model.Entity;

/** Makes what is derived from the objects anew, in the transaction under way. */
final class Rebuild {

    /** Makes an object of its body. */
    interface Decoder {

        /** Returns null for what cannot be read. */
        Entity decode(String id, byte[] body) throws SQLException;
    }

    private record Stored(long pk, String id, byte[] body) {
    }

    private static final int PAGE = 500;

    private Rebuild() {
    }

    /**
     * Makes everything that is derived anew. Objects that cannot be read keep their rows.
     *
     * @param before the beginning of the names of tables that have the rows of before; null if there are none
     * @return whether full-text rows are left to be written
     */
    static boolean run(Database database, Decoder decoder, String before) throws SQLException {
        Projections projections = new Projections(database, new Idents(database));
        projections.clear();
        List<Long> damaged = new ArrayList<>();
        forEach(database, decoder, projections::add, damaged::add);
        database.await();
        DamagedRows rows = new DamagedRows(database);
        for (long pk : damaged) {
            rows.keep(pk, before);
        }
        return !projections.flush().isEmpty();
    }

    /** What is done with an object. */
    interface Visitor {

        void visit(long pk, Entity entity) throws SQLException;
    }

    /**
     * Visits all objects that can be read, in the order in which they were made.
     *
     * @param damaged is given the numbers of the others
     */
    static void forEach(Database database, Decoder decoder, Visitor visitor, LongConsumer damaged) throws SQLException {
        long last = 0;
        for (List<Stored> page = page(database, last); !page.isEmpty(); page = page(database, last)) {
            for (Stored stored : page) {
                Entity entity = decoder.decode(stored.id, stored.body);
                if (entity == null) {
                    damaged.accept(stored.pk);
                } else {
                    visitor.visit(stored.pk, entity);
                }
            }
            last = page.getLast().pk;
        }
    }

    private static List<Stored> page(Database database, long after) throws SQLException {
        return database.query("SELECT pk, id, body FROM entity JOIN ident USING (pk) WHERE pk > ? ORDER BY pk LIMIT " + PAGE,
                row -> new Stored(row.getLong(1), row.getString(2), row.getBytes(3)), after);
    }
}
