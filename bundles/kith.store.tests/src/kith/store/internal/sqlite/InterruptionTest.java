package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.NetworkStore;
import kith.store.Stores;
import kith.store.internal.sqlite.NetworkFile.Access;

class InterruptionTest {

    private static final String ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    private static final String SOME = "INSERT INTO t "
            + "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT i FROM n";

    @TempDir
    Path folder;

    @Test
    void aStatementThatNeverEndsIsEndedWithItsThread() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try (var connection = JDBC.createConnection("jdbc:sqlite::memory:", new Properties())) {
                Interruption.watch(connection);
                interruptSoon();
                SQLException failure = catchThrowableOfType(SQLException.class, () -> new Database(connection).number(ENDLESS));
                assertThat(Thread.interrupted()).isTrue();
                assertThat(Failures.of(folder, failure).getReason()).isEqualTo(Reason.CANCELLED);
                Interruption.end(connection);
            }
        });
    }

    @Test
    void aReadThatIsInterruptedSaysSoAndTheNextOneReads() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Path file = network(1);
            try (Connections connections = Connections.reading(file, NetworkFile.openReadOnly(file, Access.READ), null, Access.READ)) {
                interruptSoon();
                UncheckedIOException failure = catchThrowableOfType(UncheckedIOException.class,
                        () -> connections.read(database -> database.number(ENDLESS)));
                assertThat(Thread.interrupted()).isTrue();
                assertThat(failure.getCause().getCause()).isInstanceOfSatisfying(NetworkException.class,
                        e -> assertThat(e.getReason()).isEqualTo(Reason.CANCELLED)).hasMessageContaining("cancelled");
                assertThat((long) connections.read(database -> database.number("SELECT n FROM tally"))).isEqualTo(1);
            }
        });
    }

    @Test
    void aReaderBesideAWriterIsInterruptedToo() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Path file = network(1);
            try (WriteLock lock = WriteLock.take(file); Database writer = new Database(NetworkFile.open(file))) {
                try (Connections connections = Connections.writing(
                        OpenedFile.writing(file, FileStamp.of(file), lock, writer), writer)) {
                    interruptSoon();
                    assertThat(catchThrowableOfType(UncheckedIOException.class,
                            () -> connections.read(database -> database.number(ENDLESS)))).hasMessageContaining("cancelled");
                    assertThat(Thread.interrupted()).isTrue();
                    assertThat((long) connections.read(database -> database.number("SELECT n FROM tally"))).isEqualTo(1);
                }
            }
        });
    }

    @Test
    void aTransactionThatIsInterruptedIsTakenBackAndTheNextOneIsKept() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try (Database database = new Database(JDBC.createConnection("jdbc:sqlite::memory:", new Properties()))) {
                database.execute("CREATE TABLE t (i INTEGER)");
                Interruption.watch(database.connection());
                database.begin();
                database.update("INSERT INTO t VALUES (1)");
                interruptSoon();
                assertThatThrownBy(() -> database.update(SOME, Long.MAX_VALUE)).isInstanceOf(SQLException.class);
                assertThat(Thread.interrupted()).isTrue();
                database.rollback();
                assertThat(database.number("SELECT count(*) FROM t")).isZero();
                database.begin();
                // The same statement again, which the driver has closed.
                database.update(SOME, 2);
                database.commit();
                assertThat(database.numbers("SELECT i FROM t")).containsExactly(1, 2);
            }
        });
    }

    @Test
    void aCheckThatIsInterruptedLeavesTheNetworkAsItWas() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            try (NetworkStore store = Stores.open(network(4_000))) {
                interruptSoonIn(Check.class);
                NetworkException failure = catchThrowableOfType(NetworkException.class, store::check);
                assertThat(Thread.interrupted()).isTrue();
                assertThat(failure.getReason()).isEqualTo(Reason.CANCELLED);
                assertThat(store.check()).isEmpty();
                add(store, "later");
                assertThat(store.count("Person")).isEqualTo(4_001);
            }
        });
    }

    @Test
    void theLockOutlivesAThreadThatIsInterrupted() throws Exception {
        Path file = network(1);
        try (NetworkStore store = Stores.open(file)) {
            Thread.currentThread().interrupt();
            assertThat(catchThrowableOfType(NetworkException.class, () -> add(store, "no")).getReason())
                    .isEqualTo(Reason.CANCELLED);
            assertThat(Thread.interrupted()).isTrue();
        }
        try (WriteLock lock = WriteLock.take(file)) {
            Thread.currentThread().interrupt();
            lock.setRevisions(List.of("a"), true);
            assertThat(Thread.interrupted()).isTrue();
            // A channel that was closed would not take them, and another process could take the lock.
            lock.setRevisions(List.of("b"), true);
            assertThat(WriteLock.revisionsOf(file)).containsExactly("b");
        }
    }

    private Path network(int people) throws NetworkException {
        Path file = folder.resolve("n.kith");
        try (NetworkStore store = Stores.create(file); Batch batch = store.begin("Add", false)) {
            for (int i = 0; i < people; i++) {
                batch.put(person("id" + i));
            }
            batch.commit();
        }
        return file;
    }

    private static void add(NetworkStore store, String id) throws NetworkException {
        try (Batch batch = store.begin("Add", true)) {
            batch.put(person(id));
            batch.commit();
        }
    }

    private static Person person(String id) {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setId(id);
        person.setFormattedName("Yara " + id);
        return person;
    }

    private static void interruptSoon() {
        Thread thread = Thread.currentThread();
        Thread.ofPlatform().daemon().start(() -> {
            pause(300);
            thread.interrupt();
        });
    }

    /** Interrupts this thread as soon as it is seen at work in a class. */
    private static void interruptSoonIn(Class<?> type) {
        Thread thread = Thread.currentThread();
        Thread.ofPlatform().daemon().start(() -> {
            while (Arrays.stream(thread.getStackTrace()).noneMatch(frame -> frame.getClassName().equals(type.getName()))) {
                pause(1);
            }
            thread.interrupt();
        });
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
