package kith.store.internal.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import kith.model.Entity;

/** Loads objects by number, as the transaction under way has left them. */
final class StoredObjects {

    private final Database database;

    StoredObjects(Database database) {
        this.database = database;
    }

    /** Returns the object of a number, empty if there is none or if it is damaged. */
    Optional<Entity> find(long pk) throws SQLException {
        Optional<byte[]> body = database.first("SELECT body FROM entity WHERE pk = ?", row -> row.getBytes(1), pk);
        try {
            return body.isEmpty() ? Optional.empty() : Optional.of(Bodies.decode(body.get()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns the object of a number, or null if there is none. */
    Entity load(long pk) throws SQLException {
        byte[] body = database.first("SELECT body FROM entity WHERE pk = ?", row -> row.getBytes(1), pk).orElse(null);
        try {
            return body == null ? null : Bodies.decode(body);
        } catch (IOException e) {
            throw new SQLException(NLS.bind(Messages.damagedRow, pk), e);
        }
    }
}
