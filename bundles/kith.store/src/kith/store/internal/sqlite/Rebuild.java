package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.List;

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

    /** @return whether full-text rows are left to be written */
    static boolean run(Database database, Decoder decoder) throws SQLException {
        Projections projections = new Projections(database, new Idents(database));
        projections.clear();
        forEach(database, decoder, projections::add);
        return projections.flush();
    }

    /** What is done with an object. */
    interface Visitor {

        void visit(long pk, Entity entity) throws SQLException;
    }

    /** Visits all objects that can be read, in the order in which they were made. */
    static void forEach(Database database, Decoder decoder, Visitor visitor) throws SQLException {
        long last = 0;
        for (List<Stored> page = page(database, last); !page.isEmpty(); page = page(database, last)) {
            for (Stored stored : page) {
                Entity entity = decoder.decode(stored.id, stored.body);
                if (entity != null) {
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
