package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/**
 * A log that was damaged after its writer was killed. SQLite applies what comes before the damaged frame and drops the rest
 * without a word, so the log is looked at first, what is lost is told, and the log is kept for a recovery.
 */
final class DamagedLog {

    private static final String LOG = "-wal";

    private DamagedLog() {
    }

    /**
     * Looks at the log of a network that nobody has open.
     *
     * @param keep whether a damaged log is to be kept under another name, as the next one to write begins it anew
     * @return a sentence about what is lost; empty if nothing is
     * @throws IOException if a damaged log cannot be kept, so that the network must not be written
     */
    static Optional<String> find(Path file, boolean keep) throws IOException {
        Path log = file.resolveSibling(file.getFileName() + LOG);
        int commits = lostCommits(file, log);
        if (commits == 0) {
            return Optional.empty();
        }
        Path kept = keep && Files.isWritable(file.toAbsolutePath().getParent()) ? keep(file, log) : log;
        return Optional.of(NLS.bind(Messages.logDamaged, commits, kept.getFileName()));
    }

    private static int lostCommits(Path file, Path log) {
        try {
            return NetworkFile.hasLog(file) ? LogFrames.of(log).commits() : 0;
        } catch (IOException e) {
            System.getLogger(DamagedLog.class.getName()).log(System.Logger.Level.DEBUG, "The log is not looked at: " + log, e);
            return 0;
        }
    }

    private static Path keep(Path file, Path log) throws IOException {
        String stamp = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss").format(LocalDateTime.now());
        Path kept = file.resolveSibling(file.getFileName() + " damaged " + stamp + LOG);
        if (!Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
            Files.createFile(kept, FilePermissions.ownerOnly());
            try (var out = Files.newOutputStream(kept)) {
                Files.copy(log, out);
            } catch (IOException e) {
                Files.deleteIfExists(kept);
                throw e;
            }
        }
        return kept;
    }
}
