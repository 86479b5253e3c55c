package kith.store.internal.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import kith.model.Entity;
import kith.store.NetworkException;
import kith.store.Titles;

/** Puts objects that cannot be read back to the last state in their history that can. */
final class DamagedObjects {

    /** A state of an object. */
    record Past(byte[] body, String title) {
    }

    private DamagedObjects() {
    }

    /** Returns the last state of an object in its history that can be read. */
    static Optional<Past> past(Database database, long pk) throws SQLException {
        for (long change : database.numbers("SELECT n FROM change WHERE pk = ? AND before IS NOT NULL ORDER BY n DESC", pk)) {
            byte[] body = database.first("SELECT before FROM change WHERE n = ?", row -> row.getBytes(1), change).orElse(null);
            Entity entity = decoded(body);
            if (entity != null) {
                return Optional.of(new Past(body, Titles.of(entity)));
            }
        }
        return Optional.empty();
    }

    /** @return a sentence for each object that was put back; what is derived of them is still to be made anew */
    static List<String> restore(Connections connections) throws NetworkException {
        Database database = connections.lendWriter();
        try {
            database.begin();
            try {
                List<Long> damaged = new ArrayList<>();
                Rebuild.forEach(database, (id, body) -> decoded(body), (pk, entity) -> { }, damaged::add);
                List<String> restored = new ArrayList<>();
                for (long pk : damaged) {
                    Optional<Past> past = past(database, pk);
                    if (past.isPresent()) {
                        database.update("UPDATE entity SET body = ?, title = ? WHERE pk = ?", past.get().body, past.get().title, pk);
                        restored.add(NLS.bind(Messages.restoredFromHistory, past.get().title));
                    }
                }
                database.commit();
                connections.recent().forget();
                connections.committed();
                return restored;
            } catch (SQLException e) {
                database.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw Failures.of(connections.file(), e);
        } finally {
            connections.returnWriter();
        }
    }

    private static Entity decoded(byte[] body) {
        try {
            return Bodies.decode(body);
        } catch (IOException e) {
            return null;
        }
    }
}
