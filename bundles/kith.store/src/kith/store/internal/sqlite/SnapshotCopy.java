package kith.store.internal.sqlite;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Copies the file of a network by the operating system, several times as fast as page by page, and applies the committed part
 * of its log. A transaction that reads makes that sound: while it lasts, a checkpoint writes no page into the file that is newer
 * than the transaction, and what is older stays in the log, from which the copy gets all of these pages whole.
 *
 * <p>The file is read by another process: closing a channel on it in this one would drop the locks that SQLite has on it
 * (https://www.sqlite.org/howtocorrupt.html, 2.2). Where that cannot be done, nothing is copied, and SQLite has to do it.
 */
final class SnapshotCopy {

    private static final File PROGRAM = new File("/bin/cp");
    /** Looks at the log and checkpoints nothing (https://www.sqlite.org/pragma.html#pragma_wal_checkpoint). */
    private static final String COMMITTED_FRAMES = "PRAGMA wal_checkpoint(NOOP)";
    private static final int TRIES = 20;
    private static final int PAUSE_MILLIS = 5;
    private static final int LOOK_MILLIS = 100;

    private enum Outcome {
        COMPLETE, LOG_CHANGED, FAILED
    }

    private final Path network;
    private final FileStamp stamp;
    private final Database source;
    private final Path copy;
    private final IntConsumer percent;

    /**
     * @param network the file, not a link to it
     * @param stamp the stamp of the file before the connection was opened
     * @param source a connection to the file and its log that nobody else uses meanwhile
     * @param copy an empty file
     * @param percent is told how much is done
     */
    SnapshotCopy(Path network, FileStamp stamp, Database source, Path copy, IntConsumer percent) {
        this.network = network;
        this.stamp = stamp;
        this.source = source;
        this.copy = copy;
        this.percent = percent;
    }

    /**
     * Makes the copy.
     *
     * @return how many objects it has, or -1 if it could not be made so; the copy is empty then
     */
    long write() throws SQLException, IOException, InterruptedException {
        // A connection that is to ignore the log beside the file has another mode.
        if (!PROGRAM.canExecute() || stamp == null
                || !source.first("PRAGMA journal_mode", row -> row.getString(1)).orElse("").equals("wal")) {
            return -1;
        }
        long pageSize = source.number("PRAGMA page_size");
        LogSnapshot log = new LogSnapshot(NetworkFile.log(network), (int) pageSize);
        Outcome outcome = Outcome.LOG_CHANGED;
        for (int i = 0; i < TRIES && outcome == Outcome.LOG_CHANGED; i++) {
            log.advance();
            if (!log.endsAt(source.first(COMMITTED_FRAMES, row -> row.getLong(2)).orElse(-1L))) {
                // A transaction that is being committed is in the log a moment before it is read by anybody.
                Thread.sleep(PAUSE_MILLIS);
                continue;
            }
            source.execute("BEGIN DEFERRED");
            try {
                long objects = source.number("SELECT count(*) FROM entity");
                // Where nothing was committed since, the transaction reads as much of the log as was read here.
                outcome = log.advance() ? Outcome.LOG_CHANGED : copyPages(log, source.number("PRAGMA page_count") * pageSize);
                if (outcome == Outcome.COMPLETE) {
                    return objects;
                }
            } finally {
                source.execute("ROLLBACK");
            }
        }
        empty();
        return -1;
    }

    private Outcome copyPages(LogSnapshot log, long size) throws IOException, InterruptedException {
        if (!runProgram(size) || !stamp.isSameFile(FileStamp.of(network))) {
            return Outcome.FAILED;
        }
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            if (!log.applyTo(channel)) {
                return Outcome.LOG_CHANGED;
            }
            channel.truncate(size);
            return channel.size() == size ? Outcome.COMPLETE : Outcome.LOG_CHANGED;
        }
    }

    private boolean runProgram(long size) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(PROGRAM.getPath(), network.toString(), copy.toString()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            return false;
        }
        try {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                percent.accept((int) Math.min(99, 100 * Files.size(copy) / Math.max(1, size)));
            }
            return process.exitValue() == 0;
        } finally {
            process.destroy();
        }
    }

    private void empty() throws IOException {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.truncate(0);
        }
    }
}
