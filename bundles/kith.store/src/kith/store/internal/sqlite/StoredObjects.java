package kith.store.internal.sqlite;

import java.io.IOException;
import java.sql.SQLException;

import org.eclipse.osgi.util.NLS;

import kith.model.Entity;

/** Loads objects by number, as the transaction under way has left them. */
final class StoredObjects {

    private final Database database;

    StoredObjects(Database database) {
        this.database = database;
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
