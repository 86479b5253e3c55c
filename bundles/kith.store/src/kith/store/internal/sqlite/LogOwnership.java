package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.osgi.util.NLS;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.TemporaryFiles;
import kith.store.internal.sqlite.NetworkFile.Access;

/**
 * Decides whether the log beside a network is of it. SQLite takes whatever has the name of the log for it and writes its pages
 * into the file; after a kill, a file that was put in the place of the one before would be damaged for good. The revision that
 * the file is in tells: whoever wrote the log has named those that it can be applied to. Where nobody has, as an older Kith
 * does not, the log is tried on a copy.
 */
final class LogOwnership {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss");
    /** The header of a log; one without more has nothing in it (https://www.sqlite.org/fileformat2.html, 4.1). */
    private static final int EMPTY_LOG = 32;
    private static final int ATTEMPTS = 5;
    private static final int PAUSE_MILLIS = 20;

    /** What is known of a log. */
    private enum Verdict {
        NONE, OWN, OTHER, UNKNOWN
    }

    private LogOwnership() {
    }

    /** Returns whether there is a log with anything in it beside a file. */
    static boolean isThere(Path file) {
        FileStamp log = FileStamp.of(NetworkFile.log(file));
        return log != null && log.size() > EMPTY_LOG;
    }

    private static Verdict verdict(Path file, List<String> revisions) throws NetworkException {
        if (!isThere(file)) {
            return Verdict.NONE;
        }
        Optional<String> revision;
        try {
            revision = Revision.ofFileAlone(file);
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
        if (revisions.isEmpty() || revision.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        return revisions.contains(revision.get()) ? Verdict.OWN : Verdict.OTHER;
    }

    /**
     * Returns whether a log is of the file that it stands beside.
     *
     * @param revisions those that the file can be in according to whoever has written the log
     * @param place a file beside which the log can be tried on a copy
     */
    static boolean isOwn(Path file, List<String> revisions, Path place) throws NetworkException {
        return switch (verdict(file, revisions)) {
            case NONE, OWN -> true;
            case OTHER -> false;
            // A file that has no revision is of an older Kith; a log of it names one only if it was brought up to date there.
            case UNKNOWN -> (revisions.isEmpty() || revisions.contains(Revision.NONE)) && fits(file, place) || !isSoundAlone(file);
        };
    }

    /**
     * Gives a log and a journal that are of another file a name of their own. The caller has the lock.
     *
     * @return what the user is to be told, empty if there was nothing of another file
     */
    static List<String> settle(Path file, WriteLock lock) throws NetworkException {
        Path journal = file.resolveSibling(file.getFileName() + "-journal");
        try {
            Optional<Path> former = StrayLog.take(file, lock);
            if (former.isPresent()) {
                return List.of(NLS.bind(Messages.logOfFormerName, file, former.get().getFileName()));
            } else if (Files.exists(journal) && Files.size(journal) > 0 && isSoundAlone(file)) {
                return List.of(told(file, setAside(file, "-journal")));
            } else if (!isOwn(file, lock.leftRevisions(), file)) {
                return List.of(told(file, setAside(file)));
            }
            return List.of();
        } catch (IOException e) {
            throw new NetworkException(Reason.INACCESSIBLE, file, Messages.notPutAside, e);
        }
    }

    /**
     * Gives what stands beside the name of a file that is not there yet, or is about to make room for another one, names of
     * their own. SQLite would take a log for one of the new file. The caller has the lock on the name, or is alone with it.
     *
     * @return what the user is to be told
     */
    static List<String> makeRoom(Path file) throws IOException, NetworkException {
        List<String> told = new ArrayList<>();
        boolean isGone = !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (isThere(file) && (isGone || isOther(file))) {
            told.add(told(file, setAside(file)));
        }
        Path journal = file.resolveSibling(file.getFileName() + "-journal");
        if (isGone && Files.exists(journal) && Files.size(journal) > 0) {
            told.add(told(file, setAside(file, "-journal")));
        }
        NetworkFile.deleteLog(file);
        return told;
    }

    private static String told(Path file, Path aside) {
        return NLS.bind(Messages.logOfOtherFile, file, aside.getFileName());
    }

    /** Gives the log beside a file a name that says that it is of another one, and returns that. */
    static Path setAside(Path file) throws IOException {
        Path aside = setAside(file, "-wal");
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
        return aside;
    }

    private static Path setAside(Path file, String suffix) throws IOException {
        LocalDateTime at = LocalDateTime.now();
        Path aside;
        do {
            aside = file.resolveSibling(NLS.bind(Messages.logName, file.getFileName() + suffix, STAMP.format(at)));
            at = at.plusSeconds(1);
        } while (Files.exists(aside, LinkOption.NOFOLLOW_LINKS));
        return Files.move(file.resolveSibling(file.getFileName() + suffix), aside);
    }

    /**
     * What is known about the log before a file is read.
     *
     * @param ignored whether the log must not be read, because it is of a file that another process has open
     * @param warnings what the user is to be told
     */
    record Look(boolean ignored, List<String> warnings) {
    }

    /** Returns whether the log beside a file is known to be of another one. */
    static boolean isOther(Path file) throws NetworkException {
        return verdict(file) == Verdict.OTHER;
    }

    private static Verdict verdict(Path file) throws NetworkException {
        Verdict verdict = verdict(file, WriteLock.revisionsOf(file));
        for (int i = 1; i < ATTEMPTS && verdict == Verdict.OTHER; i++) {
            // Whoever writes may just have made a checkpoint.
            pause();
            verdict = verdict(file, WriteLock.revisionsOf(file));
        }
        return verdict;
    }

    /** Looks at the log before a file is read, and sets one aside that is of another file, unless somebody has that open. */
    static Look beforeReading(Path file) throws NetworkException {
        Verdict verdict = verdict(file);
        if (verdict == Verdict.NONE && StrayLog.find(file).isEmpty() || verdict == Verdict.OWN) {
            return new Look(false, List.of());
        }
        boolean isOther = verdict == Verdict.OTHER;
        List<String> ignored = isOther ? List.of(NLS.bind(Messages.logOfOtherFileIgnored, file)) : List.of();
        if (!Files.isWritable(file) || !Files.isWritable(file.getParent())) {
            return new Look(isOther, ignored);
        }
        try (WriteLock lock = WriteLock.take(file, Duration.ZERO)) {
            List<String> warnings = settle(file, lock);
            if (isThere(file)) {
                lock.keepRevisions();
                lock.keepAsLeft();
            }
            return new Look(false, warnings);
        } catch (NetworkException e) {
            // On a full disk nothing can be set aside, but read.
            if (e.getReason() == Reason.IN_USE || e.getReason() == Reason.FULL) {
                return new Look(isOther, ignored);
            }
            throw e;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isSoundAlone(Path file) throws NetworkException {
        try (Database database = new Database(NetworkFile.connectAlone(file))) {
            return isSound(database);
        } catch (SQLException e) {
            // What cannot be read now may be sound: nothing is decided by that.
            if (!Failures.isOfContents(e)) {
                throw Failures.of(file, e);
            }
            return false;
        }
    }

    private static boolean isSound(Database database) throws SQLException {
        return database.query("PRAGMA integrity_check(1)", row -> row.getString(1)).equals(List.of("ok"))
                && database.number("SELECT count(*) FROM entity WHERE pk NOT IN (SELECT pk FROM ident)") == 0
                && database.number("SELECT count(*) FROM (SELECT type, count(*) FROM entity GROUP BY type "
                        + "EXCEPT SELECT type, n FROM tally)") == 0;
    }

    /** Applies a log to a copy. The file is copied through SQLite, which keeps the locks that this process has on it. */
    private static boolean fits(Path file, Path place) throws NetworkException {
        Path copy = TemporaryFiles.beside(place);
        try {
            NetworkFile.delete(copy);
            Files.createFile(copy, FilePermissions.ownerOnly());
            try (Database alone = new Database(NetworkFile.connectAlone(file))) {
                int failure = alone.connection().unwrap(SQLiteConnection.class).getDatabase().backup("main", copy.toString(), null);
                if (failure != 0) {
                    throw new SQLiteException(NLS.bind(Messages.copyEnded, failure), SQLiteErrorCode.getErrorCode(failure));
                }
            }
            Path log = Files.createFile(NetworkFile.log(copy), FilePermissions.ownerOnly());
            try (var out = Files.newOutputStream(log)) {
                Files.copy(NetworkFile.log(file), out);
            }
            try (Database database = new Database(NetworkFile.connect(copy, Access.WRITE))) {
                return isSound(database);
            }
        } catch (SQLException e) {
            // A log is not of another file because there is no space to try it.
            if (!Failures.isOfContents(e)) {
                throw Failures.of(file, e);
            }
            return false;
        } catch (IOException e) {
            throw Failures.unwritable(place, e);
        } finally {
            Copies.discard(copy, new IOException());
        }
    }
}
