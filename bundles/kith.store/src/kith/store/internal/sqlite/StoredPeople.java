package kith.store.internal.sqlite;

import java.io.IOException;
import java.sql.SQLException;

import kith.model.Person;

/** Loads people by number, as the transaction under way has left them. */
final class StoredPeople {

    private final Database database;

    StoredPeople(Database database) {
        this.database = database;
    }

    /** Returns the person of a number, or null if there is none. */
    Person load(long pk) throws SQLException {
        byte[] body = database.first("SELECT body FROM entity WHERE pk = ?", row -> row.getBytes(1), pk).orElse(null);
        if (body == null) {
            return null;
        }
        try {
            return Bodies.decode(body) instanceof Person person ? person : null;
        } catch (IOException e) {
            throw new SQLException("The person of number " + pk + " is damaged", e);
        }
    }
}
