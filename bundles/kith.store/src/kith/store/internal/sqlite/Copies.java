package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.TemporaryFiles;
import kith.store.internal.sqlite.NetworkFile.Access;

/**
 * Copies a network as it is at one moment, whoever writes it meanwhile (https://www.sqlite.org/backup.html). The copy has its
 * name only when it is complete, verified and on the disk. Verified are the pages of the objects and of their history; all
 * others can be made of these.
 */
final class Copies {

    private static final int PAGES_PER_STEP = 4096;
    private static final String LARGEST = "entity";

    private Copies() {
    }

    /**
     * Makes a copy under a name of its own, to take the place of a file with {@link #finish}.
     *
     * @param percent is told how much is done
     */
    static Path prepare(Path network, Path copy, IntConsumer percent) throws NetworkException {
        Path file = NetworkFile.real(network);
        OpenedFile opened = OpenedFile.reading(file);
        try (Connection source = NetworkFile.connectToRead(file, Access.READ)) {
            return prepare(copy, making -> {
                long objects = new SnapshotCopy(file, opened.stamp(), new Database(source), making, percent).write();
                if (objects >= 0) {
                    percent.accept(100);
                    return objects;
                }
                return write(source, making, percent);
            });
        } catch (SQLException e) {
            throw Failures.of(copy, e);
        } finally {
            // After the connection is closed: until then its locks hang on the file.
            opened.release();
        }
    }

    /**
     * Makes a copy of what a connection reads, as {@link #prepare(Path, Path, IntConsumer)} does. Nobody else uses the
     * connection meanwhile.
     */
    static Path prepare(Connection source, Path copy, IntConsumer percent) throws NetworkException {
        return prepare(copy, making -> write(source, making, percent));
    }

    private static Path prepare(Path copy, PagesWriting writing) throws NetworkException {
        Path making = TemporaryFiles.beside(copy);
        try {
            NetworkFile.delete(making);
            Files.createFile(making, FilePermissions.ownerOnly());
            long objects = writing.write(making);
            completeTexts(making);
            rename(making);
            complete(making, objects);
            return making;
        } catch (IOException e) {
            discard(making, e);
            throw Failures.unwritable(copy, e);
        } catch (SQLException e) {
            discard(making, e);
            throw Failures.of(copy, e);
        } catch (NetworkException e) {
            discard(making, e);
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            discard(making, e);
            throw new NetworkException(Reason.INACCESSIBLE, copy, Messages.unwritable, e);
        }
    }

    /** Writes the pages of a copy, and returns how many objects there are to be. */
    private interface PagesWriting {

        long write(Path making) throws SQLException, IOException, InterruptedException;
    }

    /** Verifies a copy, the largest table beside the others, while the disk takes it in. */
    private static void complete(Path making, long objects)
            throws NetworkException, SQLException, IOException, InterruptedException {
        Future<?> forcing;
        Future<?> verifying;
        // Its end waits for both: also a copy that is to be deleted is first let go of.
        try (ExecutorService threads = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("Kith copy ", 0).factory())) {
            forcing = threads.submit(() -> force(making));
            verifying = threads.submit(() -> verify(making, LARGEST::equals));
            verify(making, table -> Schema.ORIGINAL.contains(table) && !table.equals(LARGEST));
            requireObjects(making, objects);
        }
        try {
            verifying.get();
            forcing.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case NetworkException failure -> throw failure;
                case SQLException failure -> throw failure;
                case IOException failure -> throw failure;
                default -> throw new IOException(e.getCause());
            }
        }
    }

    /** Gives a copy its name; what had it before is gone. */
    static void finish(Path making, Path copy) throws NetworkException {
        try {
            LogOwnership.makeRoom(copy);
            Files.move(making, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(making, e);
            throw Failures.unwritable(copy, e);
        }
    }

    private static long write(Connection source, Path copy, IntConsumer percent) throws SQLException {
        Database database = new Database(source);
        // A transaction that only reads keeps the copy at one moment: without it, it would begin anew with each commit. That of
        // the driver would be one that writes, from which nothing is copied.
        database.execute("BEGIN DEFERRED");
        try {
            long objects = database.number("SELECT count(*) FROM entity");
            int code = source.unwrap(SQLiteConnection.class).getDatabase().backup("main", copy.toString(),
                    (left, pages) -> percent.accept(pages == 0 ? 100 : 100 - (int) (100L * left / pages)), 0, 0, PAGES_PER_STEP);
            if (code != 0) {
                throw new SQLiteException(NLS.bind(Messages.copyEnded, code), SQLiteErrorCode.getErrorCode(code));
            }
            return objects;
        } finally {
            database.execute("ROLLBACK");
        }
    }

    /**
     * Gives a copy a revision of its own, so that a log of what it is a copy of is not taken for one of it. The disk is not
     * waited for here.
     */
    private static void rename(Path copy) throws SQLException {
        try (Database database = new Database(NetworkFile.connect(copy, Access.WRITE))) {
            database.execute("PRAGMA synchronous=OFF");
            if (database.number("SELECT count(*) FROM sqlite_master WHERE name = 'network'") > 0) {
                Revision.write(database, Revision.random());
            }
        }
    }

    /** A copy is read only: what the index of texts is behind by would never be found in it. */
    private static void completeTexts(Path copy) throws SQLException {
        boolean behind;
        try (Database database = new Database(NetworkFile.connect(copy, Access.READ))) {
            behind = Migrations.version(database) == Schema.version() && StaleTexts.areThere(database);
        }
        if (behind) {
            try (Database database = new Database(NetworkFile.connect(copy, Access.WRITE))) {
                StaleTexts.write(database);
            }
        }
    }

    private static Void verify(Path copy, Predicate<String> tables) throws SQLException, NetworkException {
        try (Database database = new Database(NetworkFile.connect(copy, Access.READ))) {
            List<String> problems = Pages.problems(database, tables);
            if (!problems.isEmpty()) {
                throw new NetworkException(Reason.DAMAGED, copy, NLS.bind(Messages.copyDiffersBecause, problems.get(0)), null);
            }
        }
        return null;
    }

    private static void requireObjects(Path copy, long objects) throws SQLException, NetworkException {
        try (Database database = new Database(NetworkFile.connect(copy, Access.READ))) {
            if (database.number("SELECT count(*) FROM entity") != objects) {
                throw new NetworkException(Reason.DAMAGED, copy, Messages.copyDiffers, null);
            }
        }
    }

    /** Has what was written to a file outlast a stop of the computer. */
    static Void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return null;
    }

    static void discard(Path file, Exception failure) {
        try {
            NetworkFile.delete(file);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
