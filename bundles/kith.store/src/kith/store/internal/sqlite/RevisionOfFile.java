package kith.store.internal.sqlite;

import java.sql.SQLException;

/** Migrates from version 7, in which neither the network nor the state of its file had a name. */
final class RevisionOfFile implements Migration {

    @Override
    public int from() {
        return 7;
    }

    @Override
    public void run(Database database) throws SQLException {
        database.execute("CREATE TABLE network (id TEXT NOT NULL, revision TEXT NOT NULL)");
        Revision.begin(database);
    }
}
