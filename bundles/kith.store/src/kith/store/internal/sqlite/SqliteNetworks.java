package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import kith.store.Backups;
import kith.store.InitialContent;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.NetworkStore;
import kith.store.Recovery;
import kith.store.TemporaryFiles;
import kith.store.internal.sqlite.NetworkFile.Access;

/** What can be done with the file of a network as a whole: to make, open, copy, restore and save it. */
public final class SqliteNetworks {

    private static final int TEXTS_MILLIS = 1500;
    private static final int POLL_MILLIS = 50;

    private SqliteNetworks() {
    }

    /** Returns the file itself where the name is a link to it: all that is kept beside it is found under one name. */
    public static Path real(Path network) {
        return NetworkFile.real(network);
    }

    /** Makes an empty network. */
    public static NetworkStore create(Path file) throws NetworkException {
        return locked(NetworkFile.real(file), false, NetworkFile::create);
    }

    /** Makes a network that has objects from the start. */
    public static void create(Path file, InitialContent content) throws NetworkException {
        NetworkLoader.run(file.toAbsolutePath(), content);
    }

    /** Opens a network; for reading only if its file or folder cannot be written, or if a newer Kith has made it. */
    public static NetworkStore open(Path file) throws NetworkException {
        Path absolute = NetworkFile.real(file);
        if (!isWritable(absolute)) {
            return openReadOnly(absolute);
        }
        try {
            return locked(absolute, true, NetworkFile::open);
        } catch (NetworkException e) {
            if (e.getReason() == Reason.NEWER) {
                return reading(absolute, e);
            }
            throw e;
        }
    }

    /** Opens a network for reading only, whoever may be writing it. */
    public static NetworkStore openReadOnly(Path file) throws NetworkException {
        Path absolute = NetworkFile.real(file);
        try {
            return reading(absolute, null);
        } catch (NetworkException e) {
            if (e.getReason() != Reason.OLDER || !isWritable(absolute)) {
                throw e;
            }
            // Opened for writing once, it is brought up to date.
            open(absolute).close();
            return reading(absolute, null);
        }
    }

    /** Opens a network of which nothing is to be written. */
    public static NetworkStore openToLook(Path file) throws NetworkException {
        Path absolute = NetworkFile.real(file);
        Access access = NetworkFile.hasLog(absolute) ? Access.PEEK : Access.READ;
        Optional<String> lost = LogOwnership.isOther(absolute) ? Optional.empty() : lost(absolute, false);
        Connection connection = NetworkFile.openReadOnly(absolute, access);
        try {
            return new SqliteStore(Connections.reading(absolute, connection, null, access), null, lost, FileWarnings.of(absolute));
        } catch (SQLException e) {
            NetworkFile.close(connection, e);
            throw Failures.of(absolute, e);
        }
    }

    /** A log that somebody writes is sound, and longer with every look. */
    private static Optional<String> lost(Path file, boolean keep) {
        if (!NetworkFile.hasLog(file) || !WriteLock.isFree(file)) {
            return Optional.empty();
        }
        try {
            return DamagedLog.find(file, keep);
        } catch (IOException e) {
            // The log that cannot be kept elsewhere stays where it is as long as nobody writes.
            return lost(file, false);
        }
    }

    /** @param refusal says why nothing can be written; null for what was opened for reading on purpose */
    private static NetworkStore reading(Path file, NetworkException refusal) throws NetworkException {
        List<String> warnings = look(file);
        Optional<String> lost = lost(file, true);
        Connection connection = NetworkFile.openReadOnly(file, Access.READ);
        try {
            findable(file, new Database(connection));
            return new SqliteStore(Connections.reading(file, connection, refusal, Access.READ), null, lost, warnings);
        } catch (SQLException e) {
            NetworkFile.close(connection, e);
            throw Failures.of(file, e);
        }
    }

    /**
     * Has the full-text index completed where a process that was killed has left it behind what it said was done, so that
     * searches find that. A process that has the network open does so by itself, in a moment.
     */
    private static void findable(Path file, Database database) throws SQLException {
        long end = System.nanoTime() + TEXTS_MILLIS * 1_000_000L;
        while (StaleTexts.areThere(database) && isWritable(file) && System.nanoTime() < end) {
            try (WriteLock lock = WriteLock.take(file, Duration.ZERO);
                    Database writer = new Database(NetworkFile.open(file))) {
                lock.keepAsLeft();
                StaleTexts.write(writer);
            } catch (SQLException e) {
                // There may be no space; what the index lacks is only not found.
                return;
            } catch (NetworkException e) {
                if (e.getReason() != Reason.IN_USE) {
                    return;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks at what stands beside a network and where it is. */
    public static List<String> look(Path network) throws NetworkException {
        Path file = NetworkFile.real(network);
        List<String> warnings = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            warnings.addAll(LogOwnership.beforeReading(file).warnings());
            warnings.addAll(FileWarnings.of(file));
        }
        return warnings;
    }

    private static boolean isWritable(Path file) {
        return Files.isWritable(file) && Files.isWritable(file.getParent());
    }

    /** Deletes a network that is not open. */
    public static void delete(Path file) throws IOException {
        NetworkFile.delete(NetworkFile.real(file));
    }

    /** Copies a network, as it is at one moment, over what is there; the copy is verified. */
    public static void copy(Path network, Path copy, IntConsumer percent) throws NetworkException {
        NetworkFile.version(network);
        Path real = NetworkFile.real(copy);
        Copies.finish(Copies.prepare(network, real, percent), real);
    }

    /** Saves what can be read of a damaged network into a new one. */
    public static Recovery recover(Path damaged, Path rescued) throws NetworkException {
        return Rescue.run(NetworkFile.real(damaged), rescued);
    }

    /** Puts a copy of a backup in the place of a network, of which a backup is made first. */
    public static void restore(Path backup, Backups backups, Path name, IntConsumer percent) throws NetworkException {
        Path network = NetworkFile.real(name);
        NetworkFile.version(backup);
        try (WriteLock lock = WriteLock.take(network)) {
            if (Files.exists(network)) {
                LogOwnership.settle(network, lock);
            }
            // The backup first: making another may let go of this one.
            Path making = Copies.prepare(backup, network, percent);
            try {
                if (Files.exists(network)) {
                    putAside(network, backups);
                }
            } catch (NetworkException e) {
                Copies.discard(making, e);
                throw e;
            }
            Copies.finish(making, network);
        }
    }

    /** What cannot be copied because it is damaged is kept under another name. */
    private static void putAside(Path network, Backups backups) throws NetworkException {
        try {
            backups.make(percent -> { });
        } catch (NetworkException e) {
            if (e.getReason() != Reason.DAMAGED && e.getReason() != Reason.NOT_A_NETWORK) {
                throw e;
            }
            NetworkFile.keepDamaged(network);
        }
    }

    /** Makes the first connection to a network. */
    private interface Opening {

        Connection open(Path file) throws NetworkException;
    }

    private static NetworkStore locked(Path file, boolean isThere, Opening opening) throws NetworkException {
        WriteLock lock = WriteLock.take(file);
        Database writer = null;
        try {
            TemporaryFiles.sweep(file.getParent());
            TemporaryFiles.sweep(Backups.defaultFolder(file));
            List<String> warnings = new ArrayList<>();
            if (isThere && Files.exists(file)) {
                FileWarnings.refuseOtherName(file);
                warnings.addAll(LogOwnership.settle(file, lock));
                warnings.addAll(FileWarnings.of(file));
            } else if (!isThere && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                warnings.addAll(LogOwnership.makeRoom(file));
            }
            Optional<String> lost = DamagedLog.find(file, true);
            FileStamp before = FileStamp.of(file);
            writer = new Database(opening.open(file));
            OpenedFile opened = OpenedFile.writing(file, before == null ? FileStamp.of(file) : before, lock, writer);
            Connections connections = Connections.writing(opened, writer);
            Eraser.resume(connections);
            return new SqliteStore(connections, lock, lost, warnings);
        } catch (SQLException e) {
            close(writer, lock);
            throw Failures.of(file, e);
        } catch (IOException e) {
            close(writer, lock);
            throw Failures.unwritable(file, e);
        } catch (NetworkException | RuntimeException e) {
            close(writer, lock);
            throw e;
        }
    }

    /** A log that may be needed stays known as one of this file. */
    private static void close(Database writer, WriteLock lock) {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (SQLException e) {
            System.getLogger(SqliteNetworks.class.getName()).log(System.Logger.Level.DEBUG, "Not closed", e);
        }
        lock.keepAsLeft();
        lock.close();
    }
}
