package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import kith.store.FileChange.Kind;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;

/**
 * The file that the connections of a network were opened on. It is compared with the file that has its name before each
 * commit, checkpoint and further connection: SQLite finds the log and the shared memory by name, so that pages of one file
 * would be written into another one that a synchronizing program has put in its place. Once another file is seen, it stays so.
 * Safe for use by several threads.
 */
final class OpenedFile implements Database.Guard {

    /** A file that another program writes to without changing what it says is left alone until that program is done. */
    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final Path file;
    private final WriteLock lock;
    private final KnownRevisions revisions;
    private volatile Consumer<Kind> listener = kind -> { };
    private volatile FileStamp stamp;
    private volatile Kind change;
    private volatile boolean closed;
    private volatile int checkpoints;
    /** Whether a transaction since the last checkpoint has written the next revision. */
    private volatile boolean isMarked;
    /** Whether the transaction that is about to be committed is in a revision that was written since the last checkpoint. */
    private boolean isWritten;
    /** Whether everything that the log had on opening is in the file. */
    private volatile boolean isFolded;
    /** Whether the file had everything of the log at the end of the checkpoint under way. */
    private boolean isComplete;
    /** Whether the checkpoint under way has brought all into the file that the log had when it began. */
    private boolean isSynced;
    private String next;
    private long touched;

    private OpenedFile(Path file, FileStamp stamp, WriteLock lock) {
        this.file = file;
        this.stamp = stamp;
        this.lock = lock;
        revisions = new KnownRevisions(file, lock);
        OpenFiles.add(this);
    }

    /** Returns the file of connections that only read: others may write it. */
    static OpenedFile reading(Path file) {
        return new OpenedFile(file, FileStamp.of(file), null);
    }

    /**
     * Returns the file of a connection that writes, in a revision of its own.
     *
     * @param before the stamp of the file before the connection was opened
     * @throws NetworkException if another file has taken its name meanwhile
     */
    static OpenedFile writing(Path file, FileStamp before, WriteLock lock, Database writer)
            throws SQLException, NetworkException {
        FileStamp now = FileStamp.of(file);
        if (now == null || !now.isSameFile(before)) {
            throw refusal(file, now == null ? Kind.MISSING : Kind.REPLACED);
        }
        OpenedFile opened = new OpenedFile(file, now, lock);
        // What was brought up to date may be so in its log only.
        opened.revisions.add(Revision.ofFileAlone(file).orElse(Revision.NONE));
        writer.first("SELECT revision FROM network", row -> row.getString(1))
                .filter(revision -> !opened.revisions.accepts(revision)).ifPresent(opened.revisions::add);
        writer.setGuard(opened);
        opened.begin(writer);
        return opened;
    }

    /** On a full disk the file stays in the revision it is in, which the lock names as well. */
    private void begin(Database writer) throws SQLException {
        writer.begin();
        try {
            writer.commit();
            checkpoint(writer, "PASSIVE");
        } catch (FileChangedException e) {
            writer.rollback();
            throw e;
        } catch (SQLException e) {
            writer.rollback();
            System.getLogger(OpenedFile.class.getName()).log(System.Logger.Level.DEBUG, "No revision of " + file, e);
        }
        stamp = sameOr(stamp);
    }

    private FileStamp sameOr(FileStamp former) {
        FileStamp now = FileStamp.of(file);
        return former.isSameFile(now) ? now : former;
    }

    Path path() {
        return file;
    }

    FileStamp stamp() {
        return stamp;
    }

    /** Sets who is told when it is found out that the file is another one; once, on whatever thread finds out. */
    void setListener(Consumer<Kind> listener) {
        Kind found;
        synchronized (this) {
            this.listener = listener;
            found = change;
        }
        if (found != null) {
            listener.accept(found);
        }
    }

    /** Returns what happened to the file as far as that was seen; null for nothing. */
    Kind change() {
        return change;
    }

    /** Has nobody look at the file any more, which others may now write. */
    void close() {
        closed = true;
    }

    /** Takes note that all connections to the file are closed. */
    void release() {
        OpenFiles.remove(this);
    }

    /**
     * Looks whether the file under its name is the one that was opened, in the state that this process has left it in. Where
     * that cannot be seen, as when a drive does not answer for a moment, it is taken for another one this time only.
     */
    boolean isSame() {
        if (change != null || closed) {
            return change == null;
        }
        try {
            FileStamp now = FileStamp.look(file);
            if (now == null || !now.isSameFile(stamp)) {
                return found(now == null ? Kind.MISSING : Kind.REPLACED);
            }
            return lock == null || checkpoints > 0 || now.equals(stamp) || isInKnownRevision();
        } catch (IOException | SQLException e) {
            System.getLogger(OpenedFile.class.getName()).log(System.Logger.Level.DEBUG, "Not seen: " + file, e);
            return false;
        }
    }

    private synchronized boolean isInKnownRevision() throws IOException, SQLException {
        FileStamp now = FileStamp.look(file);
        if (checkpoints > 0 || now != null && now.equals(stamp)) {
            return true;
        } else if (now == null) {
            return found(Kind.MISSING);
        }
        if (now.size() < stamp.size()) {
            return found(Kind.TRUNCATED);
        }
        if (now.size() > stamp.size() || !revisions.acceptsFile()) {
            return found(Kind.OVERWRITTEN);
        }
        stamp = now;
        touched = System.nanoTime();
        return true;
    }

    private boolean found(Kind kind) {
        Consumer<Kind> told = null;
        synchronized (this) {
            if (change == null) {
                change = kind;
                told = listener;
            }
        }
        if (told != null) {
            told.accept(kind);
        }
        return false;
    }

    /**
     * Takes a file that was gone for one that is there again, if it is the one that was opened, as this process has left it.
     * Only for whoever closes it: until then nothing was written that would have to be told apart.
     */
    synchronized void takeBack() {
        try {
            FileStamp now = FileStamp.look(file);
            if (change != null && lock != null && now != null && now.isSameFile(stamp) && now.size() == stamp.size()
                    && (now.equals(stamp) || revisions.acceptsFile())) {
                stamp = now;
                change = null;
            }
        } catch (IOException | SQLException e) {
            // It is not seen to be there.
        }
    }

    /** Makes sure that the file is the one that was opened. */
    void requireSame() throws NetworkException {
        if (!isSame()) {
            throw refusal();
        }
    }

    /** Returns what is said to whoever wants to do what is not done once the file is another one. */
    NetworkException refusal() {
        return refusal(file, change);
    }

    private static NetworkException refusal(Path file, Kind kind) {
        if (kind == null) {
            return new NetworkException(Reason.INACCESSIBLE, file, Messages.fileNotSeen, null);
        }
        return new NetworkException(Reason.REPLACED, file, switch (kind) {
            case REPLACED -> Messages.fileReplaced;
            case MISSING -> Messages.fileGone;
            case OVERWRITTEN -> Messages.fileOverwritten;
            case TRUNCATED -> Messages.fileTruncated;
        }, null);
    }

    @Override
    public void beforeCommit(Database database) throws SQLException {
        try {
            requireSame();
        } catch (NetworkException e) {
            throw new FileChangedException(e);
        }
        isWritten = isMarked || mark(database);
    }

    /**
     * Gives the first transaction after a checkpoint a revision of its own, of which the lock knows before the file does. Where
     * the lock cannot be written the file stays in the revision that it is in.
     *
     * @return whether the transaction has a revision of its own
     */
    private synchronized boolean mark(Database database) throws SQLException {
        if (next == null) {
            String revision = Revision.random();
            revisions.add(revision);
            try {
                // A checkpoint under way may write the transaction into the file.
                revisions.name(checkpoints > 0);
                next = revision;
            } catch (IOException e) {
                revisions.remove(revision);
                return false;
            }
        }
        Revision.write(database, next);
        return true;
    }

    @Override
    public void committed() {
        isMarked = isWritten;
    }

    /**
     * Writes the log into the file, unless the file is another one.
     *
     * @param writer the connection that writes; nobody else writes meanwhile
     * @param mode PASSIVE as far as nobody reads the log, or TRUNCATE, which waits for those and empties it
     * @return whether all of the log is in the file
     */
    boolean checkpoint(Database writer, String mode) throws SQLException {
        if (!beginCheckpoint()) {
            return false;
        }
        try {
            boolean complete = Checkpoints.fold(writer, mode);
            if (complete) {
                checkpointed();
            }
            return complete;
        } finally {
            endCheckpoint();
        }
    }

    /**
     * Begins a checkpoint: until its end the file changes. What takes time is done before the last look at the file, as SQLite
     * writes into whatever another program has put there meanwhile.
     *
     * @return false if there must be none now
     */
    boolean beginCheckpoint() {
        if (!isSame()) {
            return false;
        }
        synchronized (this) {
            if (touched != 0 && System.nanoTime() - touched < QUIET_NANOS) {
                return false;
            }
        }
        try {
            Copies.force(NetworkFile.log(file));
            makeDurable();
            return isSame() && begin();
        } catch (IOException e) {
            return false;
        }
    }

    private synchronized void makeDurable() throws IOException {
        revisions.makeDurable();
    }

    private synchronized boolean begin() throws IOException {
        // A transaction may have got its revision just now; from here on each one's is durable by itself.
        revisions.makeDurable();
        checkpoints++;
        isComplete &= checkpoints > 1;
        isSynced = false;
        return true;
    }

    /** Takes note that all of the log is in the file; nobody has committed anything since. */
    synchronized void checkpointed() {
        isFolded = true;
        isComplete = true;
        if (isMarked && next != null) {
            revisions.endBefore(next);
            next = null;
            isMarked = false;
        }
    }

    /** Takes note that all that the log had when the checkpoint under way began is in the file, also after a power cut. */
    synchronized void folded() {
        isSynced = checkpoints == 1;
    }

    /** Returns whether what an earlier process has left in the log is in the file. */
    boolean isFolded() {
        return isFolded;
    }

    /** Ends a checkpoint, during which another program may have written the file as well. */
    void endCheckpoint() {
        Kind kind;
        synchronized (this) {
            kind = checkpoints == 1 ? kindAfterCheckpoint() : null;
            checkpoints--;
        }
        if (kind != null) {
            found(kind);
        }
    }

    /** Returns what has happened to the file, null for nothing that can be seen. */
    private Kind kindAfterCheckpoint() {
        if (!isComplete) {
            stamp = sameOr(stamp);
            // If it is another file, the next look finds it.
            return revisions.acceptsAfterPartial(isSynced) || !stamp.isSameFile(FileStamp.of(file)) ? null : Kind.OVERWRITTEN;
        }
        try (Database database = new Database(NetworkFile.connectAlone(file))) {
            FileStamp now = FileStamp.look(file);
            if (now == null || !stamp.isSameFile(now)) {
                // The next look finds it.
                return null;
            }
            if (now.size() < database.number("PRAGMA page_count") * database.number("PRAGMA page_size")) {
                return Kind.TRUNCATED;
            } else if (!revisions.accepts(Revision.of(database).orElse(Revision.NONE))) {
                return Kind.OVERWRITTEN;
            }
            stamp = now;
            return null;
        } catch (SQLException e) {
            return Failures.isOfContents(e) ? Kind.OVERWRITTEN : null;
        } catch (IOException e) {
            return null;
        }
    }
}
