package kith.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.store.Backups;
import kith.store.NetworkStore;
import kith.store.Stores;
import kith.store.internal.sqlite.NetworkFile.Access;

class SnapshotCopyTest {

    private static final int ROUNDS = 50;
    private static final int ROWS = 400;
    private static final List<String> CHECKPOINTS = List.of("PASSIVE", "FULL", "RESTART", "TRUNCATE");

    @TempDir
    Path folder;

    private Path network;
    private final AtomicLong committed = new AtomicLong();
    private final AtomicBoolean ended = new AtomicBoolean();

    @BeforeEach
    void create() throws Exception {
        network = folder.resolve("Friends.kith");
        Stores.create(network).close();
    }

    @Test
    void isOneStateOfAFileThatIsWrittenAndCheckpointedMeanwhile() throws Exception {
        try (Database database = new Database(NetworkFile.connect(network, Access.WRITE))) {
            database.execute("CREATE TABLE state (k INTEGER PRIMARY KEY, n INTEGER, filler TEXT)");
            for (int i = 0; i < ROWS; i++) {
                database.update("INSERT INTO state VALUES (?, 0, ?)", i, "x".repeat(1500));
            }
        }
        int made = 0;
        ExecutorService others = Executors.newFixedThreadPool(2);
        Future<?> writing = others.submit(() -> write(new Random(1)));
        Future<?> checkpoints = others.submit(() -> checkpoint(new Random(2)));
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Path copy = Files.createFile(folder.resolve("copy " + round));
                long before = committed.get();
                if (copyTo(copy) >= 0) {
                    made++;
                    requireOneState(copy, before, committed.get() + 1);
                }
                NetworkFile.delete(copy);
            }
        } finally {
            ended.set(true);
            writing.get();
            checkpoints.get();
            others.close();
        }
        assertTrue(made > ROUNDS / 2, made + " copies of " + ROUNDS);
        assertTrue(committed.get() > ROUNDS, committed + " transactions");
    }

    @Test
    void isNotMadeOfAFileWithoutALogOfItsOwn() throws Exception {
        try (Database database = new Database(NetworkFile.connect(network, Access.WRITE))) {
            database.execute("PRAGMA journal_mode=DELETE");
        }
        Path copy = Files.createFile(folder.resolve("copy"));
        assertEquals(-1, copyTo(copy));
        assertEquals(0, Files.size(copy));
    }

    @Test
    void leavesTheLocksOfTheProcessOnTheFile() throws Exception {
        assumeTrue(Files.isReadable(Path.of("/proc/locks")));
        try (NetworkStore store = Stores.open(network)) {
            List<String> before = locks();
            assertTrue(before.size() > 0);
            new Backups(network, folder.resolve("backups")).make(percent -> { });
            assertEquals(before, locks());
        }
    }

    private List<String> locks() throws IOException {
        String inode = ":" + Files.getAttribute(network, "unix:ino") + " ";
        return Files.readAllLines(Path.of("/proc/locks")).stream().filter(line -> line.contains(inode))
                .map(line -> line.replaceFirst("^\\d+: ", "")).sorted().toList();
    }

    private long copyTo(Path copy) throws Exception {
        OpenedFile opened = OpenedFile.reading(network);
        try (Database source = new Database(NetworkFile.connect(network, Access.READ))) {
            return new SnapshotCopy(network, opened.stamp(), source, copy, percent -> { }).write();
        } finally {
            opened.release();
        }
    }

    private static void requireOneState(Path copy, long from, long to) throws SQLException {
        try (Database database = new Database(NetworkFile.connect(copy, Access.READ))) {
            assertEquals(List.of("ok"), database.query("PRAGMA integrity_check", row -> row.getString(1)));
            List<Long> states = database.query("SELECT DISTINCT n FROM state", row -> row.getLong(1));
            assertEquals(1, states.size(), states.toString());
            assertTrue(states.get(0) >= from && states.get(0) <= to, from + " <= " + states.get(0) + " <= " + to);
            assertEquals(ROWS + states.get(0), database.number("SELECT count(*) FROM state"));
        }
    }

    /** Commits states, and takes some back that were written to the log already. */
    private Void write(Random random) throws SQLException {
        try (Database database = new Database(NetworkFile.connect(network, Access.WRITE))) {
            database.execute("PRAGMA cache_size=20");
            database.execute("PRAGMA synchronous=NORMAL");
            for (long n = 1; !ended.get();) {
                database.begin();
                database.update("UPDATE state SET n = ?", n);
                database.update("INSERT INTO state VALUES (?, ?, ?)", ROWS + n, n, "y".repeat(random.nextInt(9000)));
                if (random.nextInt(4) == 0) {
                    database.rollback();
                } else {
                    database.commit();
                    committed.set(n++);
                }
            }
        }
        return null;
    }

    private Void checkpoint(Random random) throws SQLException, InterruptedException {
        try (Database database = new Database(NetworkFile.connect(network, Access.WRITE))) {
            database.execute("PRAGMA busy_timeout=20");
            while (!ended.get()) {
                Checkpoints.fold(database, CHECKPOINTS.get(random.nextInt(CHECKPOINTS.size())));
                Thread.sleep(random.nextInt(30));
            }
        }
        return null;
    }
}
