package kith.store.internal.sqlite;

import java.sql.SQLException;

/** From version 4: which channels are no contact was not kept, as notes were the only one. */
final class SilentChannels implements Migration {

    @Override
    public int from() {
        return 4;
    }

    @Override
    public void run(Database database) throws SQLException {
        database.execute("CREATE TABLE silent_channel (channel TEXT PRIMARY KEY) WITHOUT ROWID");
        database.execute("INSERT INTO silent_channel VALUES ('kith.note')");
    }
}
