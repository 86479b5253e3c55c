package kith.store.internal.sqlite;

import java.sql.SQLException;

/**
 * One step from the schema of a version to that of the next. It changes the objects and the history alone, with statements
 * of its own: what is derived from them is made anew after the last step.
 */
interface Migration {

    /** Returns the version that this step starts from. */
    int from();

    /** Runs in a transaction. */
    void run(Database database) throws SQLException;
}
