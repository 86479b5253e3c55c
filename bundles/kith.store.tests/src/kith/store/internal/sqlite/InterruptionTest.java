package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

import kith.store.NetworkException.Reason;

class InterruptionTest {

    private static final String ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

    @TempDir
    Path folder;

    @Test
    void aStatementThatNeverEndsIsEndedWithItsThread() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try (var connection = JDBC.createConnection("jdbc:sqlite::memory:", new Properties())) {
                Interruption.watch(connection);
                Thread reader = Thread.currentThread();
                Thread.ofPlatform().start(() -> {
                    try {
                        Thread.sleep(300);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    reader.interrupt();
                });
                SQLException failure = catchThrowableOfType(SQLException.class, () -> new Database(connection).number(ENDLESS));
                assertThat(Thread.interrupted()).isTrue();
                assertThat(Failures.of(folder, failure).getReason()).isEqualTo(Reason.CANCELLED);
                Interruption.end(connection);
            }
        });
    }
}
