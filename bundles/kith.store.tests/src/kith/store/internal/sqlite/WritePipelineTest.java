package kith.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.Properties;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sqlite.JDBC;

class WritePipelineTest {

    private static final String INSERT = "INSERT INTO numbers (n) VALUES (?)";

    private Database database;

    @BeforeEach
    void create() throws Exception {
        database = new Database(JDBC.createConnection("jdbc:sqlite::memory:", new Properties()));
        database.execute("CREATE TABLE numbers (n INTEGER PRIMARY KEY)");
    }

    @AfterEach
    void close() throws Exception {
        database.endPipeline();
        database.close();
    }

    @Test
    void queriesWaitForWhatIsToRunBefore() throws Exception {
        database.beginPipeline();
        for (int i = 1; i <= 20_000; i++) {
            int number = i;
            database.later(connection -> connection.update(INSERT, number));
            if (i % 3000 == 0) {
                assertEquals(i, database.number("SELECT count(*) FROM numbers"));
            }
        }
        assertEquals(20_000, database.number("SELECT max(n) FROM numbers"));
    }

    @Test
    void aFailureIsToldOnceMoreIsAskedFor() throws Exception {
        database.beginPipeline();
        database.later(connection -> connection.update(INSERT, 1));
        database.later(connection -> connection.update(INSERT, 1));
        database.later(connection -> connection.update(INSERT, 2));
        assertThrows(SQLException.class, () -> database.number("SELECT count(*) FROM numbers"));
        assertThrows(SQLException.class, () -> database.commit());
        database.endPipeline();
        assertEquals(1, database.number("SELECT count(*) FROM numbers"));
    }

    @Test
    void aTransactionThatFailsIsNotCommitted() throws Exception {
        database.begin();
        database.beginPipeline();
        database.later(connection -> connection.update(INSERT, 1));
        database.later(connection -> {
            throw new IllegalStateException("Out of content");
        });
        assertThrows(IllegalStateException.class, () -> database.commit());
        database.endPipeline();
        database.rollback();
        assertEquals(0, database.number("SELECT count(*) FROM numbers"));
    }

    @Test
    void whatHasNotRunIsDroppedAtTheEnd() throws Exception {
        Thread caller = Thread.currentThread();
        database.beginPipeline();
        for (int i = 0; i < 5_000; i++) {
            int number = i;
            database.later(connection -> {
                assertFalse(Thread.currentThread() == caller);
                connection.update(INSERT, number);
            });
        }
        database.endPipeline();
        database.later(connection -> assertEquals(caller, Thread.currentThread()));
    }
}
