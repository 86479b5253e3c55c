package kith.store.internal.sqlite;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kith.model.Entity;
import kith.store.Change;
import kith.store.Change.Kind;
import kith.store.History;
import kith.store.HistoryEntry;
import kith.store.Occasion;

/** The history in the file: each change keeps what its object was before; what it was after is what the next one keeps. */
final class SqliteHistory implements History {

    private static final String ENTRY = "SELECT txn.id, at, label, kind, reverts, author, source, objects";
    /** What became of the object of a change. */
    private static final String BECAME = """
            CASE WHEN change.before IS NULL THEN 0
            WHEN coalesce((SELECT later.before IS NULL FROM change later
                    WHERE later.pk = change.pk AND later.txn > change.txn ORDER BY later.txn LIMIT 1),
                NOT EXISTS (SELECT 1 FROM entity WHERE entity.pk = change.pk)) THEN 2
            ELSE 1 END AS became""";
    /** Restricts changes to those of a transaction, the first parameter. */
    static final String OF_TRANSACTION = """
            txn = ?1 AND n >= (SELECT first FROM txn WHERE txn.id = ?1)
            AND n < coalesce((SELECT first FROM txn WHERE txn.id > ?1 ORDER BY txn.id LIMIT 1), 1 << 62)""";
    private static final Kind[] KINDS = { Kind.ADDED, Kind.CHANGED, Kind.REMOVED };

    private final Connections connections;

    SqliteHistory(Connections connections) {
        this.connections = connections;
    }

    @Override
    public int size() {
        return (int) (long) connections.read(database -> database.number("SELECT count(*) FROM txn"));
    }

    @Override
    public int size(String id) {
        return (int) (long) connections.read(database -> database.number(
                "SELECT count(*) FROM change WHERE pk = (SELECT pk FROM ident WHERE id = ?)", id));
    }

    @Override
    public List<HistoryEntry> entries(long before, int limit) {
        return connections.read(database -> database.query(ENTRY + " FROM txn WHERE id < ? ORDER BY id DESC LIMIT ?",
                row -> entry(row, null), before, limit));
    }

    @Override
    public List<HistoryEntry> entries(String id, long before, int limit) {
        return connections.read(database -> database.query(ENTRY + ", " + BECAME + """
                 FROM change JOIN txn ON txn.id = change.txn
                WHERE change.pk = (SELECT pk FROM ident WHERE ident.id = ?) AND change.txn < ?
                ORDER BY change.txn DESC LIMIT ?""", row -> entry(row, KINDS[row.getInt("became")]), id, before, limit));
    }

    @Override
    public Optional<HistoryEntry> entry(long transaction) {
        return connections.read(database -> database.first(ENTRY + " FROM txn WHERE id = ?", row -> entry(row, null),
                transaction));
    }

    private static HistoryEntry entry(ResultSet row, Kind kind) throws SQLException {
        Occasion occasion = new Occasion(row.getString("label"), Occasion.Kind.values()[row.getInt("kind")],
                row.getLong("reverts"), row.getString("author"), row.getString("source"));
        return new HistoryEntry(row.getLong("id"), Instant.ofEpochMilli(row.getLong("at")), occasion, row.getInt("objects"),
                kind);
    }

    @Override
    public List<Change> changes(long transaction, String after, int limit) {
        return connections.read(database -> database.query("SELECT ident.id, type, " + BECAME + """
                 FROM change JOIN ident USING (pk)
                WHERE n > coalesce((SELECT n FROM change WHERE txn = ?1 AND pk = (SELECT pk FROM ident WHERE id = ?2)), 0)
                AND\s""" + OF_TRANSACTION + " ORDER BY n LIMIT ?3",
                row -> new Change(row.getString(1), row.getString(2), KINDS[row.getInt("became")]), transaction, after, limit));
    }

    @Override
    public Optional<Entity> before(String id, long transaction) {
        return decode(id, connections.read(database -> database.first("""
                SELECT before FROM change WHERE txn = ? AND pk = (SELECT pk FROM ident WHERE id = ?)""",
                row -> row.getBytes(1), transaction, id)));
    }

    @Override
    public Optional<Entity> after(String id, long transaction) {
        return decode(id, connections.read(database -> {
            long pk = database.number("SELECT pk FROM ident WHERE id = ?", id);
            byte[] now = database.first("SELECT body FROM entity WHERE pk = ?", row -> row.getBytes(1), pk).orElse(null);
            return Optional.ofNullable(after(database, pk, transaction, now));
        }));
    }

    /**
     * Returns the state in which a transaction has left an object, or null: that before the next one, or else that of now.
     */
    static byte[] after(Database database, long pk, long transaction, byte[] now) throws SQLException {
        List<Optional<byte[]>> next = database.query("SELECT before FROM change WHERE pk = ? AND txn > ? ORDER BY txn LIMIT 1",
                row -> Optional.ofNullable(row.getBytes(1)), pk, transaction);
        return next.isEmpty() ? now : next.get(0).orElse(null);
    }

    @Override
    public Optional<Entity> last(String id) {
        return decode(id, connections.read(database -> database.first("""
                SELECT before FROM change WHERE pk = (SELECT pk FROM ident WHERE id = ?1) AND before IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM entity WHERE entity.pk = change.pk) ORDER BY txn DESC LIMIT 1""",
                row -> row.getBytes(1), id)));
    }

    @Override
    public Map<String, Entity> removed(String type) {
        List<String> ids = connections.read(database -> database.query("""
                SELECT id FROM ident WHERE pk IN (SELECT pk FROM change WHERE type = ? AND before IS NOT NULL)
                AND NOT EXISTS (SELECT 1 FROM entity WHERE entity.pk = ident.pk) ORDER BY pk""", row -> row.getString(1), type));
        Map<String, Entity> removed = new LinkedHashMap<>();
        ids.forEach(id -> last(id).ifPresent(entity -> removed.put(id, entity)));
        return removed;
    }

    @Override
    public Set<String> missing(Set<String> ids) {
        Set<String> missing = new LinkedHashSet<>(ids);
        connections.read(database -> {
            for (String id : ids) {
                if (database.number("SELECT count(*) FROM entity JOIN ident USING (pk) WHERE id = ?", id) > 0) {
                    missing.remove(id);
                }
            }
            return missing;
        });
        return missing;
    }

    private Optional<Entity> decode(String id, Optional<byte[]> body) {
        try {
            return body.isEmpty() ? Optional.empty() : Optional.of(Bodies.decode(body.get(), new Blobs(connections)));
        } catch (IOException e) {
            throw Failures.unchecked(Failures.damaged(connections.file(), id, e));
        }
    }
}
