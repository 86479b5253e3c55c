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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.osgi.util.NLS;

import kith.store.NetworkException;
import kith.store.NetworkException.Reason;

/**
 * Keeps a second Kith from writing a network. It is a lock on a file beside the network, because a lock on the database
 * itself would disturb those of SQLite; the system drops it when the process ends, however it ends. The file also has the
 * revisions that the network can be in, by which a log that is left is known to be of it or of another file.
 */
final class WriteLock implements AutoCloseable {

    /**
     * What this process has locked, with the revisions of each. It has to be known without opening the file a second time:
     * closing any channel on it drops the lock of the whole process.
     */
    private static final Map<Path, AtomicReference<List<String>>> HELD = new ConcurrentHashMap<>();

    /** Far behind the text of the file, because a locked byte cannot be read by others on Windows. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final int TEXT = 512;
    private static final int SHORTEST = 1024;
    private static final int LONGEST = 1 << 14;
    /** As long as SQLite itself waits for another connection. */
    private static final Duration WAIT = Duration.ofSeconds(5);
    /** Many commands at once have it one after the other; nobody waits for longer than for a dozen of them. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final int POLL_MILLIS = 20;

    private final Path file;
    private final FileChannel channel;
    private final boolean left;
    private final String leftOwner;
    private final List<String> leftRevisions;
    private final String owner;
    private boolean kept;
    private String keptOwner = "";

    private WriteLock(Path file, FileChannel channel, List<String> lines, String owner) {
        this.file = file;
        this.channel = channel;
        leftOwner = lines.isEmpty() ? "" : lines.getFirst();
        left = !leftOwner.isEmpty();
        leftRevisions = revisions(lines);
        this.owner = owner;
    }

    /**
     * Takes the lock on the name of a network, which need not be there yet. A lock that another process gives back within
     * some seconds, as a command does, is waited for; where one process after the other takes it, for as long as they change.
     *
     * @throws NetworkException if another Kith has it for longer, if this one has it, or if the file of the lock cannot be
     *         written
     */
    static WriteLock take(Path network) throws NetworkException {
        return take(network, WAIT);
    }

    /** @param wait how long one other process that has it is waited for */
    static WriteLock take(Path network, Duration wait) throws NetworkException {
        Path file = beside(network);
        if (!claim(file)) {
            throw new NetworkException(Reason.IN_USE, network, Messages.openAlready, null);
        }
        try {
            WriteLock lock = await(file, network, wait);
            if (lock != null) {
                HELD.get(file).set(lock.leftRevisions);
                return lock;
            }
        } catch (NetworkException | RuntimeException e) {
            HELD.remove(file);
            throw e;
        }
        String owner = lines(file).stream().findFirst().orElse("");
        HELD.remove(file);
        throw new NetworkException(Reason.IN_USE, network,
                owner.isEmpty() ? Messages.inUse : NLS.bind(Messages.inUseBy, owner), null);
    }

    /** Returns whether no other thread has the lock, or takes it. It waits for those that look at the file and close it again. */
    private static boolean claim(Path file) {
        synchronized (HELD) {
            return HELD.putIfAbsent(file, new AtomicReference<>(List.of())) == null;
        }
    }

    /** Returns null if one other process has the lock for too long. */
    private static WriteLock await(Path file, Path network, Duration wait) throws NetworkException {
        long begin = System.nanoTime();
        long change = begin;
        String holder = null;
        WriteLock lock = tryTake(file, network);
        while (lock == null && System.nanoTime() - change < wait.toNanos()
                && System.nanoTime() - begin < LONGEST_WAIT.toNanos()) {
            String now = holder(file);
            if (!now.equals(holder)) {
                holder = now;
                change = System.nanoTime();
            }
            if (!pause()) {
                return null;
            }
            lock = tryTake(file, network);
        }
        return lock;
    }

    /** Returns what tells one holder of the lock from the next, who may be the same process again. */
    private static String holder(Path file) {
        try {
            return lines(file).stream().findFirst().orElse("") + " " + Files.size(file);
        } catch (IOException e) {
            return "";
        }
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
        synchronized (HELD) {
            return !HELD.containsKey(file) && isUnlocked(file);
        }
    }

    private static boolean isUnlocked(Path file) {
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
            if (channel.tryLock(LOCKED_BYTE, 1, false) != null) {
                FileChannel locked = channel;
                List<String> lines = Uninterrupted.run(() -> lines(locked));
                String owner = NLS.bind(Messages.owner, ProcessHandle.current().pid(),
                        HostName.find().orElse(Messages.thisComputer));
                if (Uninterrupted.run(() -> isCurrent(file, locked, text(owner, revisions(lines))))) {
                    return new WriteLock(file, channel, lines, owner);
                }
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
     * channel does not tell which file it is of. What the file had is never gone in between: a kill would lose the revisions.
     */
    private static boolean isCurrent(Path file, FileChannel channel, ByteBuffer text) throws IOException {
        channel.write(text, 0);
        long length = ThreadLocalRandom.current().nextLong(SHORTEST, LONGEST);
        channel.truncate(length);
        channel.write(ByteBuffer.allocate(1), length - 1);
        return Files.exists(file) && Files.size(file) == length;
    }

    /** Returns the text of the file: who has the lock, or nothing if it was given back, and the revisions. */
    private static ByteBuffer text(String owner, List<String> revisions) {
        byte[] text = (owner + "\n" + String.join(" ", revisions) + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(Arrays.copyOf(text, TEXT));
    }

    private static List<String> lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.contains("\n") ? text.substring(0, text.lastIndexOf('\n')).lines().toList() : List.of();
    }

    private static List<String> lines(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(TEXT);
        channel.read(text, 0);
        return lines(Arrays.copyOf(text.array(), text.position()));
    }

    private static List<String> lines(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return lines(in.readNBytes(TEXT));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<String> revisions(List<String> lines) {
        return lines.size() < 2 || lines.get(1).isBlank() ? List.of() : List.of(lines.get(1).split(" "));
    }

    /**
     * Returns the revisions that a network can be in according to whoever writes it, or wrote it last and left a log.
     *
     * @return nothing if nobody says so, as when the log is of an older Kith
     */
    static List<String> revisionsOf(Path network) {
        Path file = beside(network);
        synchronized (HELD) {
            AtomicReference<List<String>> held = HELD.get(file);
            return held != null ? held.get() : revisions(lines(file));
        }
    }

    /** Returns the revisions that the network was in when whoever had the lock before ended without giving it back. */
    List<String> leftRevisions() {
        return leftRevisions;
    }

    /**
     * Says in which revisions the file of the network can be.
     *
     * @param durable whether that has to outlast a stop of the computer
     */
    void setRevisions(List<String> revisions, boolean durable) throws IOException {
        Uninterrupted.run(() -> {
            channel.write(text(owner, revisions), 0);
            if (durable) {
                channel.force(false);
            }
            return null;
        });
        HELD.get(file).set(List.copyOf(revisions));
    }

    /** Has the revisions outlast the lock, because a log stays beside the network that others still read. */
    void keepRevisions() {
        kept = true;
    }

    /**
     * Has the file stay as it was found where nothing was opened to write: a log that is left stays known as one of the network,
     * and that its process was interrupted.
     */
    void keepAsLeft() {
        kept |= left || !leftRevisions.isEmpty();
        keptOwner = leftOwner;
    }

    /** Returns whether whoever had the lock before ended without giving it back. */
    boolean wasLeft() {
        return left;
    }

    /** The same file for a network by whichever of its names it is opened. */
    private static Path beside(Path network) {
        Path real = NetworkFile.real(network);
        return real.resolveSibling(real.getFileName() + "-lock");
    }

    @Override
    public void close() {
        try {
            if (kept) {
                Uninterrupted.run(() -> channel.write(text(keptOwner, HELD.get(file).get()), 0));
            } else {
                Files.deleteIfExists(file);
            }
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
