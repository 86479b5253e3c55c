package kith.store.internal.sqlite;

import java.sql.SQLException;

/** Work with the connection that writes, between the transactions of users. Run on the thread that hands it over. */
interface Upkeep {

    void run(Database database) throws SQLException;
}
