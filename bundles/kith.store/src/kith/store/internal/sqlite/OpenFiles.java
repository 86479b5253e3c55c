package kith.store.internal.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Registry of the network files that this process has open. On POSIX systems a process loses all its locks on a file as soon
 * as it closes any descriptor of it (https://www.sqlite.org/howtocorrupt.html, 2.2): SQLite in another process then takes
 * itself for the last one that has the file open and deletes its log, and what is committed afterwards is lost. A file of
 * which this registry knows is read through a descriptor that stays open until its network is closed. Safe for use by several
 * threads.
 */
public final class OpenFiles {

    private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal", "-lock");

    private static final Set<OpenedFile> OPEN = Collections.newSetFromMap(new WeakHashMap<>());
    /** What is read of open files, by the key of each, until its network is closed. */
    private static final Map<Object, Held> HELD = new HashMap<>();

    private record Held(Object network, RandomAccessFile file) {
    }

    private OpenFiles() {
    }

    static void add(OpenedFile file) {
        synchronized (OPEN) {
            OPEN.add(file);
        }
    }

    /** Takes note that this process has no connection to a file any more. */
    static void remove(OpenedFile file) {
        synchronized (OPEN) {
            OPEN.remove(file);
            Object key = key(file);
            if (OPEN.stream().noneMatch(other -> key.equals(key(other)))) {
                HELD.values().removeIf(held -> held.network().equals(key) && close(held.file()));
            }
        }
    }

    private static boolean close(RandomAccessFile file) {
        try {
            file.close();
        } catch (IOException e) {
            System.getLogger(OpenFiles.class.getName()).log(System.Logger.Level.DEBUG, "Not closed", e);
        }
        return true;
    }

    private static Object key(OpenedFile file) {
        return file.stamp() == null ? file.path() : file.stamp().key();
    }

    /** Returns whether a file is one that this process has open as a network, by whichever name, or stands beside one. */
    public static boolean contain(Path file) {
        return network(file).isPresent();
    }

    private static Optional<Object> network(Path file) {
        Path real = NetworkFile.real(file);
        Object key = key(real);
        synchronized (OPEN) {
            return OPEN.stream().filter(open -> key != null && key.equals(key(open)) || isOf(open.path(), real))
                    .findFirst().map(OpenFiles::key);
        }
    }

    private static boolean isOf(Path network, Path file) {
        return file.equals(network)
                || BESIDE.stream().anyMatch(suffix -> file.equals(network.resolveSibling(network.getFileName() + suffix)));
    }

    /** Returns the key of a file; null where the system has none, and no locks that are lost either. */
    private static Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Opens a file to read its bytes, whether this process has it open as a network or not.
     *
     * @throws IOException if it cannot be read
     */
    public static InputStream newInputStream(Path file) throws IOException {
        Object key = key(file);
        synchronized (OPEN) {
            Optional<Object> network = network(file);
            if (key == null || network.isEmpty()) {
                return Files.newInputStream(file);
            }
            Held held = HELD.get(key);
            if (held == null) {
                held = new Held(network.get(), new RandomAccessFile(file.toFile(), "r"));
                HELD.put(key, held);
            }
            return new HeldStream(held.file());
        }
    }

    /** A stream that leaves the file open that it reads. An interrupt does not close that either, unlike a channel. */
    private static final class HeldStream extends InputStream {

        private final RandomAccessFile file;
        private long position;

        HeldStream(RandomAccessFile file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            synchronized (file) {
                file.seek(position);
                int read = file.read(bytes, offset, length);
                position += Math.max(0, read);
                return read;
            }
        }
    }
}
