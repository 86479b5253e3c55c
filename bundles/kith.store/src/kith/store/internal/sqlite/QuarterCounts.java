package kith.store.internal.sqlite;

import java.sql.SQLException;

/**
 * Migrates from version 6, in which the rows of a timeline were counted in quarters of an hour alone. All that is new is
 * derived, which is made anew anyway.
 */
final class QuarterCounts implements Migration {

    @Override
    public int from() {
        return 6;
    }

    @Override
    public void run(Database database) throws SQLException {
        // The objects stay as they are.
    }
}
