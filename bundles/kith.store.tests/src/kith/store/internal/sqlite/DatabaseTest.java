package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

/** Transactions that SQLite refuses to begin or has ended by itself: the next one is a whole transaction again. */
class DatabaseTest {

    @TempDir
    Path folder;

    private Database database;
    private Database other;

    @BeforeEach
    void open() throws SQLException {
        database = connect();
        other = connect();
        database.execute("CREATE TABLE t (n)");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
        other.close();
    }

    @Test
    void beginsAWholeTransactionAfterOneThatWasRefused() throws Exception {
        other.execute("BEGIN IMMEDIATE");
        assertThatThrownBy(database::begin).isInstanceOf(SQLException.class);
        other.execute("ROLLBACK");
        assertNothingIsWrittenByATransactionThatIsTakenBack();
    }

    @Test
    void beginsAWholeTransactionAfterOneThatSqliteHasTakenBack() throws Exception {
        database.begin();
        database.execute("ROLLBACK");
        database.rollback();
        assertNothingIsWrittenByATransactionThatIsTakenBack();
    }

    @Test
    void leavesNoTransactionAfterACommitThatIsRefused() throws Exception {
        database.begin();
        database.update("INSERT INTO t VALUES (1)");
        database.execute("ROLLBACK");
        assertThatThrownBy(database::commit).isInstanceOf(SQLException.class);
        database.rollback();
        assertNothingIsWrittenByATransactionThatIsTakenBack();
    }

    private void assertNothingIsWrittenByATransactionThatIsTakenBack() throws SQLException {
        database.begin();
        database.update("INSERT INTO t VALUES (2)");
        database.rollback();
        assertThat(other.number("SELECT count(*) FROM t")).isZero();
        database.begin();
        database.update("INSERT INTO t VALUES (3)");
        database.commit();
        assertThat(other.numbers("SELECT n FROM t")).containsExactly(3);
    }

    private Database connect() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("transaction_mode", "IMMEDIATE");
        settings.setProperty("busy_timeout", "0");
        return new Database(JDBC.createConnection("jdbc:sqlite:" + folder.resolve("d"), settings));
    }
}
