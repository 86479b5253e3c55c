package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import kith.store.NetworkException;

/**
 * Finds the log of a network that was renamed after its process was killed. SQLite looks for a log under the name of the file
 * alone, so that it would stay where it is, with the last changes. The lock that the process has left says which revisions the
 * file can be in, so what is found is its log, or that of a file that is the same to the byte.
 */
final class StrayLog {

    private static final String LOCK = "-lock";

    private StrayLog() {
    }

    /** Returns the former name of a network whose log is still there; empty if there is none, or if the network has a log. */
    static Optional<Path> find(Path network) {
        if (LogOwnership.isThere(network)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(network.toAbsolutePath().getParent(), "*" + LOCK)) {
            for (Path lock : locks) {
                String name = lock.getFileName().toString();
                Path former = lock.resolveSibling(name.substring(0, name.length() - LOCK.length()));
                if (!Files.exists(former, LinkOption.NOFOLLOW_LINKS) && LogOwnership.isThere(former)
                        && isOf(network, WriteLock.revisionsOf(former))) {
                    return Optional.of(former);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // A folder that cannot be listed shows none.
        }
        return Optional.empty();
    }

    private static boolean isOf(Path network, List<String> revisions) {
        try {
            return Revision.ofFileAlone(network).filter(revisions::contains).isPresent();
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * Gives a network the log that stands beside its former name. The caller has the lock on the network.
     *
     * @return the former name; empty if there is no such log, or if somebody has that name open
     */
    static Optional<Path> take(Path network, WriteLock lock) throws IOException {
        Optional<Path> former = find(network);
        if (former.isEmpty()) {
            return former;
        }
        try (WriteLock other = WriteLock.take(former.get(), Duration.ZERO)) {
            if (!isOf(network, other.leftRevisions())) {
                other.keepRevisions();
                return Optional.empty();
            }
            lock.setRevisions(other.leftRevisions(), true);
            Files.move(NetworkFile.log(former.get()), NetworkFile.log(network));
            Files.deleteIfExists(former.get().resolveSibling(former.get().getFileName() + "-shm"));
            return former;
        } catch (NetworkException e) {
            return Optional.empty();
        }
    }
}
