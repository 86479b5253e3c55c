package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import kith.model.Blob;
import kith.store.FileChange;
import kith.store.FileChange.Kind;
import kith.store.NetworkException;

/**
 * Saves what a session has committed once another program has put another file in the place of its own. A file that was only
 * renamed gets what is still in the log; else the state of the session becomes a new file beside. What has the name now is
 * not touched.
 */
final class SessionRescue {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss");
    /** So many transactions that are not saved are named in the message. */
    private static final int NAMED = 5;

    private final Connections connections;
    private final FileStamp log;
    private final FileStamp sharedMemory;
    private final SessionChanges changes;
    private final String networkId;
    private volatile boolean edited;
    private volatile CompletableFuture<FileChange> saving;
    private Consumer<FileChange> listener;
    private boolean isTold;

    /**
     * @param connections open connections, so that the files beside the network are there
     * @param networkId the id of the network
     * @param changes records what the session changes
     */
    SessionRescue(Connections connections, String networkId, SessionChanges changes) {
        this.connections = connections;
        this.changes = changes;
        this.networkId = networkId;
        log = FileStamp.of(log());
        sharedMemory = FileStamp.of(sharedMemory());
    }

    private Path log() {
        return NetworkFile.log(connections.file());
    }

    private Path sharedMemory() {
        return connections.file().resolveSibling(connections.file().getFileName() + "-shm");
    }

    /** Takes note of a transaction that is to be saved if the file becomes another one. */
    void edited() {
        edited = true;
    }

    /** Returns what the session has changed. */
    SessionChanges changes() {
        return changes;
    }

    /** Sets who is told once of a change of the file, on a thread of its own, when what could be saved is saved. */
    void setListener(Consumer<FileChange> listener) {
        synchronized (this) {
            this.listener = listener;
            isTold = false;
        }
        tell();
    }

    private void tell() {
        Consumer<FileChange> told;
        FileChange change;
        synchronized (this) {
            if (isTold || listener == null || saving == null || !saving.isDone()) {
                return;
            }
            isTold = true;
            told = listener;
            change = saving.join();
        }
        told.accept(change);
    }

    /** Begins to save the session in the background. */
    void begin(Kind kind) {
        CompletableFuture<FileChange> change = new CompletableFuture<>();
        synchronized (this) {
            saving = change;
        }
        Thread.ofPlatform().name("Kith session rescue").start(() -> {
            FileChange saved = unsaved(kind);
            try {
                saved = save(kind);
            } finally {
                change.complete(saved);
                tell();
            }
        });
    }

    /** Returns what is told where saving fails for a reason that nobody expects. */
    private FileChange unsaved(Kind kind) {
        return new FileChange(kind, connections.file(), Optional.empty(), Optional.empty(), Optional.of(Messages.sessionNotSaved));
    }

    /**
     * Waits until what could be saved is saved, also on a thread that is interrupted, and returns what happened to the file; empty
     * if nothing.
     */
    Optional<FileChange> await() {
        CompletableFuture<FileChange> change = saving;
        return change == null ? Optional.empty() : Optional.of(change.join());
    }

    private FileChange save(Kind kind) {
        Path file = connections.file();
        Optional<Path> renamed = kind == Kind.MISSING || kind == Kind.REPLACED ? renamed() : Optional.empty();
        if (renamed.isPresent() && completes(renamed.get())) {
            return new FileChange(kind, file, renamed, Optional.empty(), Optional.empty());
        } else if (!edited || connections.isReadOnly()) {
            return new FileChange(kind, file, Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (isOverwritten(kind) && changes.isEmpty() && !changes.omitted().isEmpty()) {
            return new FileChange(kind, file, Optional.empty(), Optional.empty(), Optional.of(omission(Messages.sessionNotSaved)));
        }
        try {
            Path copy = free(isOverwritten(kind) ? Messages.changesName : Messages.sessionName);
            saveAs(copy, percent -> { });
            if (isOverwritten(kind)) {
                return new FileChange(kind, file, Optional.empty(), Optional.of(copy), Optional.of(omission(Messages.changesOnly)));
            }
            return new FileChange(kind, file, Optional.empty(), Optional.of(copy), Optional.empty());
        } catch (NetworkException e) {
            return new FileChange(kind, file, Optional.empty(), Optional.empty(), Optional.of(e.getMessage()));
        }
    }

    /** Appends to a message which transactions are not saved, if any. */
    private String omission(String message) {
        List<String> omitted = changes.omitted();
        if (omitted.isEmpty()) {
            return message;
        }
        String named = omitted.stream().limit(NAMED).collect(Collectors.joining(Messages.changesSeparator));
        return NLS.bind(omitted.size() > NAMED ? Messages.changesOmittedMore : Messages.changesOmitted,
                new Object[] { message, named, omitted.size() - NAMED });
    }

    /** Returns whether pages of the session are gone that only the file had. */
    private static boolean isOverwritten(Kind kind) {
        return kind == Kind.OVERWRITTEN || kind == Kind.TRUNCATED;
    }

    private Path free(String form) {
        Path file = connections.file();
        String name = file.getFileName().toString().replaceFirst("\\.kith$", "");
        LocalDateTime at = LocalDateTime.now();
        Path copy;
        do {
            copy = file.resolveSibling(NLS.bind(form, name, STAMP.format(at)) + ".kith");
            at = at.plusSeconds(1);
        } while (Files.exists(copy, LinkOption.NOFOLLOW_LINKS));
        return copy;
    }

    /** Looks for the file that was opened under another name in its folder. */
    private Optional<Path> renamed() {
        Path file = connections.file();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(file.getParent())) {
            for (Path other : files) {
                if (!Files.isSymbolicLink(other) && connections.opened().stamp().isSameFile(FileStamp.of(other))) {
                    return Optional.of(other);
                }
            }
        } catch (IOException e) {
            // Then it is not known where it is.
        }
        return Optional.empty();
    }

    /**
     * Writes what is only in the log into the file under its new name, unless it has been opened there by now or is not as
     * this session has left it.
     */
    private boolean completes(Path renamed) {
        if (connections.isReadOnly()) {
            return true;
        }
        for (String suffix : List.of("-wal", "-lock", "-journal")) {
            if (Files.exists(renamed.resolveSibling(renamed.getFileName() + suffix))) {
                return false;
            }
        }
        try {
            return connections.withOldest(database -> {
                FileStamp now = FileStamp.of(renamed);
                return now != null && now.equals(connections.opened().stamp()) && Checkpoints.fold(database, "PASSIVE")
                        && Revision.ofFileAlone(renamed).equals(database.first("SELECT revision FROM network",
                                row -> row.getString(1)));
            });
        } catch (SQLException e) {
            return false;
        }
    }

    /** Returns whether the log and the shared memory under the name are those of the session. */
    boolean hasItsLog() {
        return log != null && log.isSameFile(FileStamp.of(log()))
                && sharedMemory != null && sharedMemory.isSameFile(FileStamp.of(sharedMemory()));
    }

    /** Saves the state of the session as a new file; only what it has changed, where the rest is gone. */
    void saveAs(Path copy, IntConsumer percent) throws NetworkException {
        if (Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
            throw Failures.exists(copy);
        }
        Kind kind = connections.opened().change();
        try {
            if (kind != null && isOverwritten(kind)) {
                connections.withOldest(database -> saveChanges(copy));
                return;
            }
            Copies.finish(connections.<Path>withOldest(database -> {
                try {
                    return Copies.prepare(database.connection(), copy, percent);
                } catch (NetworkException e) {
                    throw new FileChangedException(e);
                }
            }), copy);
        } catch (SQLException e) {
            throw Failures.of(copy, e);
        }
    }

    private Void saveChanges(Path copy) throws SQLException {
        try {
            changes.write(copy, networkId, NLS.bind(Messages.savedFrom, connections.file().getFileName()), this::content);
            return null;
        } catch (NetworkException e) {
            throw new FileChangedException(e);
        }
    }

    /** Looks for the content of a picture or an attachment in the file as it is now; one that is gone is left empty. */
    private Blob content(String hash, long size) {
        try (Database database = new Database(NetworkFile.connectAlone(connections.file()))) {
            Blob found = Blob.of(database.first("SELECT data FROM blob WHERE hash = ?", row -> row.getBytes(1), hash)
                    .orElse(new byte[0]));
            return found.hash().equals(hash) ? found : Blob.of(new byte[0]);
        } catch (SQLException e) {
            return Blob.of(new byte[0]);
        }
    }

    /**
     * Removes the log and the shared memory of a session that is closed and saved from beside the file that has the name now.
     * A log that was not saved gets a name that says what it is.
     */
    void tidy() {
        Optional<FileChange> change = await();
        if (change.isEmpty() || connections.opened().change() == null || connections.isReadOnly()) {
            return;
        }
        try {
            if (sharedMemory != null && sharedMemory.isSameFile(FileStamp.of(sharedMemory()))) {
                Files.delete(sharedMemory());
            }
            if (log != null && log.isSameFile(FileStamp.of(log()))) {
                boolean needed = change.get().renamedTo().isEmpty() && LogOwnership.isThere(connections.file())
                        && (edited && change.get().savedAs().isEmpty()
                                || isOverwritten(change.get().kind()) && !connections.opened().isFolded());
                if (needed) {
                    LogOwnership.setAside(connections.file());
                } else {
                    Files.delete(log());
                }
            }
        } catch (IOException e) {
            System.getLogger(SessionRescue.class.getName()).log(System.Logger.Level.WARNING, "Not removed: " + log(), e);
        }
    }
}
