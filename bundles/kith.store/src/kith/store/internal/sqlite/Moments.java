package kith.store.internal.sqlite;

import java.sql.SQLException;

/** From version 3: only interactions had a place in a timeline. All that is new is derived, which is made anew anyway. */
final class Moments implements Migration {

    @Override
    public int from() {
        return 3;
    }

    @Override
    public void run(Database database) throws SQLException {
        // The objects stay as they are.
    }
}
