package kith.store.internal.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

import kith.model.Entity;

/** Brings the file of an older Kith to the schema of this one: all of it in one transaction, or nothing. */
final class Migrations {

    /** In the order of their versions, without a gap. */
    static final List<Migration> ALL = List.of(new BlobsApart(), new ChangesInOrder(), new Moments(), new SilentChannels(),
            new TextAsWritten(), new QuarterCounts());

    private Migrations() {
    }

    /** Returns whether a file is of an older version. */
    static boolean areNeeded(Database database) throws SQLException {
        return version(database) < Schema.version();
    }

    static long version(Database database) throws SQLException {
        return database.number("PRAGMA user_version");
    }

    static void run(Database database) throws SQLException {
        database.begin();
        try {
            long version = version(database);
            for (Migration step : ALL) {
                if (step.from() >= version) {
                    step.run(database);
                }
            }
            Schema.dropDerived(database);
            Schema.create(database);
            Rebuild.run(database, (id, body) -> decode(body));
            database.execute("PRAGMA user_version=" + Schema.version());
            database.commit();
        } catch (SQLException e) {
            database.rollback();
            throw e;
        }
    }

    /** What cannot be read stays as it is, to be found by a check. */
    private static Entity decode(byte[] body) {
        try {
            return Bodies.decode(body);
        } catch (IOException e) {
            return null;
        }
    }
}
