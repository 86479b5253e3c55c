package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import kith.model.Entity;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;

/** Brings the file of an older Kith to the schema of this one: all of it in one transaction, or nothing. */
final class Migrations {

    /** In the order of their versions, without a gap. */
    static final List<Migration> ALL = List.of(new BlobsApart(), new ChangesInOrder(), new Moments(), new SilentChannels(),
            new TextAsWritten(), new QuarterCounts(), new RevisionOfFile(), new PersonIds(), new WordsWithinNames());

    private Migrations() {
    }

    /** Returns whether a file is of an older version. */
    static boolean areNeeded(Database database) throws SQLException {
        return version(database) < Schema.version();
    }

    static long version(Database database) throws SQLException {
        return database.number("PRAGMA user_version");
    }

    /** @throws NetworkException if the tables are not those of the version that the file says it has */
    static void run(Path file, Database database) throws SQLException, NetworkException {
        long version = version(database);
        try {
            run(file, database, version);
        } catch (SQLException e) {
            if (Failures.isMistakeOfStatement(e)) {
                throw new NetworkException(Reason.DAMAGED, file, NLS.bind(Messages.notOfVersion, version), e);
            }
            throw e;
        }
    }

    private static void run(Path file, Database database, long version) throws SQLException, NetworkException {
        database.begin();
        try {
            for (Migration step : ALL) {
                if (step.from() >= version) {
                    step.run(database);
                }
            }
            Schema.dropDerived(database);
            Schema.create(database);
            Rebuild.run(database, (id, body) -> decode(body), null);
            database.execute("PRAGMA user_version=" + Schema.version());
            // A file that is refused stays of the version that other programs may still read.
            SchemaVerifier.refuseForeign(file, database);
            database.commit();
        } catch (SQLException | NetworkException e) {
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
