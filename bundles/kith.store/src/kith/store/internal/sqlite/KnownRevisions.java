package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The revisions that an open file can be in, from the oldest to the newest. The lock names all that a power cut can bring back;
 * fewer are accepted when another program has written the file: once a checkpoint has written a revision into it, an older one
 * is what that program has put there, and the log, which may have begun anew since, does not fit it. Not safe for use by
 * several threads.
 */
final class KnownRevisions {

    private final Path file;
    private final WriteLock lock;
    private final List<String> named = new ArrayList<>();
    private int accepted;
    /** Those that the lock has also after a stop of the computer. */
    private List<String> durable = List.of();

    KnownRevisions(Path file, WriteLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /** Adds the newest one. */
    void add(String revision) {
        named.add(revision);
    }

    /** Removes one that no transaction has got. */
    void remove(String revision) {
        named.remove(revision);
    }

    /** Has the lock name them. */
    void name(boolean durable) throws IOException {
        lock.setRevisions(named, durable);
    }

    /** Has the lock name them also after a stop of the computer. */
    void makeDurable() throws IOException {
        if (!durable.equals(named)) {
            name(true);
            durable = List.copyOf(named);
        }
    }

    /** Returns whether the file can be in a revision without another program having written it. */
    boolean accepts(String revision) {
        return named.indexOf(revision) >= accepted;
    }

    /** Returns whether the file is in a revision that it can be in. */
    boolean acceptsFile() throws SQLException {
        return accepts(Revision.ofFileAlone(file).orElse(Revision.NONE));
    }

    /**
     * Returns whether the file can be what a checkpoint has left of it, and from then on accepts none before its revision. Only
     * that is looked at: the file alone need not be in any state as a whole, as pages are missing that the log has in a later
     * one.
     *
     * @param synced whether the file stays in the revision also after a power cut
     */
    boolean acceptsAfterPartial(boolean synced) {
        try {
            Optional<String> revision = Revision.ofFileAlone(file).filter(Revision::isRevision);
            if (revision.isEmpty()) {
                return true;
            } else if (!accepts(revision.get())) {
                return false;
            }
            accepted = named.indexOf(revision.get());
            if (synced) {
                endBefore(revision.get());
            }
            return true;
        } catch (SQLException e) {
            // What cannot be seen now is looked at after the next one.
            return true;
        }
    }

    /** Takes note that the file is in a revision also after a power cut. */
    void endBefore(String revision) {
        int before = named.indexOf(revision);
        accepted = 0;
        if (before > 0) {
            named.subList(0, before).clear();
            try {
                name(false);
            } catch (IOException e) {
                // The one revision that counts is in the lock among others.
            }
        }
    }
}
