package kith.store.internal.sqlite;

import java.sql.SQLException;

/**
 * Migrates from version 8, in which the rows of people were without their ids. All that is new is derived, which is made anew
 * anyway.
 */
final class PersonIds implements Migration {

    @Override
    public int from() {
        return 8;
    }

    @Override
    public void run(Database database) throws SQLException {
        // The objects stay as they are.
    }
}
