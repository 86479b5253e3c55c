package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import kith.store.NetworkException;
import kith.store.NetworkException.Reason;

/**
 * Keeps a second Kith from writing a network. It is a lock on a file beside the network, because a lock on the database
 * itself would disturb those of SQLite; the system drops it when the process ends, however it ends.
 */
final class WriteLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private WriteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static WriteLock take(Path network) throws NetworkException {
        Path file = network.resolveSibling(network.getFileName() + "-lock");
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new WriteLock(file, channel);
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: answered as if by another.
        } catch (IOException e) {
            close(channel);
            throw new NetworkException(Reason.READ_ONLY, network, "cannot be written; check the permissions of its folder", e);
        }
        close(channel);
        throw new NetworkException(Reason.IN_USE, network, "is open in another Kith; close it there first", null);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A file that stays behind is harmless: only the lock on it counts.
        }
        close(channel);
    }

    private static void close(FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                // Nothing was written to it.
            }
        }
    }
}
