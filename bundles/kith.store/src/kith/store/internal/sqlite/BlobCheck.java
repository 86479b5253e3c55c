package kith.store.internal.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;

import kith.model.Blob;
import kith.model.Entity;

/** Finds pictures and attachments that are missing or damaged, and drops those that nothing names any more. */
final class BlobCheck {

    private final Database database;
    private final List<String> problems;
    private final Set<String> stored;
    private final Set<String> named = new HashSet<>();
    private boolean unreadable;

    /** @param problems gets a sentence for each problem */
    BlobCheck(Database database, List<String> problems) throws SQLException {
        this.database = database;
        this.problems = problems;
        stored = new TreeSet<>(database.query("SELECT hash FROM blob", row -> row.getString(1)));
    }

    /** Returns the object of a body, and takes note of what it names. */
    Entity decode(String id, byte[] body) throws IOException {
        try {
            return Bodies.decode(body, (hash, size) -> {
                if (!stored.contains(hash)) {
                    problems.add(NLS.bind(Messages.contentOfObjectMissing, id));
                }
                return named(hash, size);
            });
        } catch (IOException e) {
            unreadable = true;
            throw e;
        }
    }

    /** Compares each content with its hash. */
    void compare() throws SQLException {
        for (String hash : stored) {
            byte[] data = database.first("SELECT data FROM blob WHERE hash = ?", row -> row.getBytes(1), hash).orElse(new byte[0]);
            if (!Blob.of(data).hash().equals(hash)) {
                problems.add(NLS.bind(Messages.contentDamaged, hash));
            }
        }
    }

    /**
     * Drops what neither an object nor the history names; to be called when every object was decoded. Where one could not
     * be read nothing is dropped, because nobody knows what it names.
     */
    void collect() throws SQLException {
        Set<String> unused = new TreeSet<>(stored);
        unused.removeAll(named);
        if (unused.isEmpty()) {
            return;
        }
        database.query("SELECT before FROM change WHERE before IS NOT NULL", row -> history(row.getBytes(1)));
        unused.removeAll(named);
        if (unreadable) {
            return;
        }
        for (String hash : unused) {
            database.update("DELETE FROM blob WHERE hash = ?", hash);
        }
        stored.removeAll(unused);
    }

    private Entity history(byte[] body) {
        try {
            Bodies.decode(body, this::named);
        } catch (IOException e) {
            unreadable = true;
        }
        return null;
    }

    private Blob named(String hash, long size) {
        named.add(hash);
        return Bodies.named(hash, size);
    }
}
