package kith.store.internal.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.osgi.util.NLS;

import kith.store.NetworkException;
import kith.store.NetworkException.Reason;

/**
 * Keeps a second Kith from writing a network. It is a lock on a file beside the network, because a lock on the database
 * itself would disturb those of SQLite; the system drops it when the process ends, however it ends.
 */
final class WriteLock implements AutoCloseable {

    /**
     * What this process has locked. It has to be known without opening the file a second time: closing any channel on it
     * drops the lock of the whole process.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** Far behind the text of the file, because a locked byte cannot be read by others on Windows. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final int SHORTEST = 512;
    private static final int LONGEST = 1 << 14;
    /** As long as SQLite itself waits for another connection. */
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final int POLL_MILLIS = 20;

    private final Path file;
    private final FileChannel channel;
    private final boolean left;

    private WriteLock(Path file, FileChannel channel, boolean left) {
        this.file = file;
        this.channel = channel;
        this.left = left;
    }

    /**
     * Takes the lock on the name of a network, which need not be there yet. A lock that another process gives back within
     * some seconds, as a command does, is waited for.
     *
     * @throws NetworkException if another Kith has it for longer, if this one has it, or if the file of the lock cannot be
     *         written
     */
    static WriteLock take(Path network) throws NetworkException {
        return take(network, WAIT);
    }

    /** @param wait how long another process that has it is waited for */
    static WriteLock take(Path network, Duration wait) throws NetworkException {
        Path file = beside(network);
        long end = System.nanoTime() + wait.toNanos();
        if (!HELD.add(file)) {
            throw new NetworkException(Reason.IN_USE, network, Messages.openAlready, null);
        }
        try {
            WriteLock lock = tryTake(file, network);
            while (lock == null && System.nanoTime() < end && pause()) {
                lock = tryTake(file, network);
            }
            if (lock != null) {
                return lock;
            }
        } catch (NetworkException | RuntimeException e) {
            HELD.remove(file);
            throw e;
        }
        HELD.remove(file);
        String owner = owner(file);
        throw new NetworkException(Reason.IN_USE, network,
                owner.isEmpty() ? Messages.inUse : NLS.bind(Messages.inUseBy, owner), null);
    }

    /** Returns whether the time has passed; false where the thread is to end. */
    private static boolean pause() {
        try {
            Thread.sleep(POLL_MILLIS + ThreadLocalRandom.current().nextInt(POLL_MILLIS));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Returns whether no process has a network open for writing. */
    static boolean isFree(Path network) {
        Path file = beside(network);
        if (HELD.contains(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns null if another process has the lock. */
    private static WriteLock tryTake(Path file, Path network) throws NetworkException {
        boolean left = Files.exists(file);
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    FilePermissions.ownerOnly());
            if (channel.tryLock(LOCKED_BYTE, 1, false) != null && isCurrent(file, channel)) {
                return new WriteLock(file, channel, left);
            }
            close(channel);
            return null;
        } catch (IOException e) {
            boolean made = channel != null && !left;
            close(channel);
            if (made) {
                discard(file, e);
            }
            throw refused(file, network, e);
        }
    }

    private static void discard(Path file, IOException failure) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static NetworkException refused(Path file, Path network, IOException failure) {
        if (!Files.isDirectory(file.getParent())) {
            return new NetworkException(Reason.INACCESSIBLE, network, Messages.folderMissing, failure);
        }
        return failure instanceof AccessDeniedException || !Files.isWritable(file.getParent())
                ? new NetworkException(Reason.READ_ONLY, network, Messages.folderNotWritable, failure)
                : Failures.unwritable(network, failure);
    }

    /**
     * Says in the file who has it, and makes sure that it is the file that others find under this name: the one before
     * may have been deleted by its owner between our opening and locking it. A length by chance tells them apart, as a
     * channel does not tell which file it is of.
     */
    private static boolean isCurrent(Path file, FileChannel channel) throws IOException {
        String owner = NLS.bind(Messages.owner, ProcessHandle.current().pid(), HostName.find().orElse(Messages.thisComputer));
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(owner + "\n"), 0);
        long length = ThreadLocalRandom.current().nextLong(SHORTEST, LONGEST);
        channel.write(ByteBuffer.allocate(1), length - 1);
        return Files.exists(file) && Files.size(file) == length;
    }

    /** Returns whether whoever had the lock before ended without giving it back. */
    boolean wasLeft() {
        return left;
    }

    private static String owner(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(SHORTEST), StandardCharsets.UTF_8);
            return text.contains("\n") ? text.substring(0, text.indexOf('\n')) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** The same file for a network by whichever of its names it is opened. */
    private static Path beside(Path network) {
        Path real;
        try {
            real = Files.exists(network) ? network.toRealPath() : network.toAbsolutePath().getParent().toRealPath()
                    .resolve(network.getFileName());
        } catch (IOException e) {
            real = network.toAbsolutePath();
        }
        return real.resolveSibling(real.getFileName() + "-lock");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A file that stays behind is harmless: only the lock on it counts.
        }
        close(channel);
        HELD.remove(file);
    }

    private static void close(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // Nothing was written to it.
        }
    }
}
