package kith.store.internal.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.function.IntConsumer;

/**
 * Copies the file of a network as it is, several times as fast as page by page, and applies the committed part of its log. A
 * transaction that reads makes that sound: while it lasts, a checkpoint writes no page into the file that is newer than the
 * transaction, and what is older stays in the log, from which the copy gets all of these pages whole. Where that cannot be
 * done, nothing is copied, and SQLite has to do it. The file is registered in {@link OpenFiles}, by which it is read.
 */
final class SnapshotCopy {

    /** Looks at the log and checkpoints nothing (https://www.sqlite.org/pragma.html#pragma_wal_checkpoint). */
    private static final String COMMITTED_FRAMES = "PRAGMA wal_checkpoint(NOOP)";
    private static final int TRIES = 20;
    private static final int PAUSE_MILLIS = 5;
    private static final int BLOCK = 1 << 20;

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
        if (stamp == null || !source.first("PRAGMA journal_mode", row -> row.getString(1)).orElse("").equals("wal")) {
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
        copyFile(size);
        if (!stamp.isSameFile(FileStamp.of(network))) {
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

    private void copyFile(long size) throws IOException, InterruptedException {
        byte[] block = new byte[BLOCK];
        long copied = 0;
        try (InputStream in = OpenFiles.newInputStream(network); OutputStream out = Files.newOutputStream(copy)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                out.write(block, 0, read);
                copied += read;
                percent.accept((int) Math.min(99, 100 * copied / Math.max(1, size)));
            }
        }
    }

    private void empty() throws IOException {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.truncate(0);
        }
    }
}
