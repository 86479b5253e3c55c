package kith.store.internal.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kith.model.Blob;
import kith.model.Entity;
import kith.store.Batch;
import kith.store.Change;
import kith.store.Change.Kind;
import kith.store.ChangeSet;
import kith.store.NetworkException;
import kith.store.Occasion;

/** A transaction of SQLite. */
final class SqliteBatch implements Batch {

    private static final String TRANSACTION = """
            INSERT INTO txn (at, label, objects, kind, reverts, author, source, first)
            VALUES (?, ?, ?, ?, ?, ?, ?, 1 + coalesce((SELECT max(n) FROM change), 0)) RETURNING id""";
    private static final String CHANGE = "INSERT INTO change (txn, pk, type, before) VALUES (?, ?, ?, ?)";

    /** So many objects are written sooner than another thread is started. */
    private static final int MANY = 500;
    /** The bodies of so many objects are kept to be read again. */
    private static final int SMALL = 16;

    /** An object that this transaction changes: what it was, with a null body if it was not there, and what it is now. */
    private static final class Touched {

        private final String id;
        private final String type;
        private final byte[] before;
        private byte[] now;

        Touched(String id, String type, byte[] before) {
            this.id = id;
            this.type = type;
            this.before = before;
        }

        long bytes() {
            return (before == null ? 0L : before.length) + (now == null ? 0L : now.length);
        }

        Change change() {
            return new Change(id, type, before == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED);
        }
    }

    /** The stored state of an object before it was changed. */
    private record Past(long pk, String id, byte[] body) {
    }

    private final Connections connections;
    private final Database database;
    private final Idents idents;
    private final Projections projections;
    private final RecentObjects recent;
    private final Blobs blobs;
    private final Occasion occasion;
    private final boolean history;
    private final Map<Long, Touched> touched = new LinkedHashMap<>();
    private final Set<Long> purged = new HashSet<>();
    private final Set<String> purgedIds = new HashSet<>();
    private long lookedAt;
    private byte[] found;
    private int puts;
    private Database lookup;
    private boolean open = true;

    SqliteBatch(Connections connections, Occasion occasion, boolean history) throws NetworkException {
        this.connections = connections;
        this.occasion = occasion;
        this.history = history;
        blobs = new Blobs(connections);
        database = connections.lendWriter();
        idents = connections.idents();
        recent = connections.recent();
        projections = new Projections(database, idents, recent.titles());
        try {
            database.begin();
        } catch (SQLException e) {
            connections.returnWriter();
            throw failure(e);
        }
    }

    @Override
    public void put(Entity entity) throws NetworkException {
        if (entity.getId() == null) {
            throw new IllegalArgumentException("An object without an id: " + entity.eClass().getName());
        }
        List<Blob> contents = new ArrayList<>(0);
        byte[] body = Bodies.encode(entity, contents::add);
        try {
            int given = idents.givenCount();
            long pk = idents.of(entity.getId());
            // What has got its number just now is nothing that anything refers to.
            boolean isNamed = idents.givenCount() == given;
            byte[] before = body(pk);
            if (!Arrays.equals(before, body)) {
                for (Blob content : contents) {
                    connections.rescue().changes().keep(content);
                    database.later(connection -> Blobs.keep(connection, content));
                }
                replace(pk, stored(pk, entity.getId(), before), projections.of(pk, entity, body), isNamed);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public boolean differs(Entity entity) throws NetworkException {
        try {
            return !Arrays.equals(body(idents.of(entity.getId())), Bodies.encode(entity, content -> { }));
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public boolean remove(String id) throws NetworkException {
        try {
            long pk = idents.of(id);
            byte[] before = body(pk);
            if (before != null) {
                replace(pk, stored(pk, id, before), Projected.nothing(id), true);
            }
            return before != null;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public Set<String> revert(long transaction) throws NetworkException {
        try {
            List<Past> pasts = database.query("SELECT pk, id, before FROM change JOIN ident USING (pk) WHERE " + SqliteHistory.OF_TRANSACTION,
                    row -> new Past(row.getLong(1), row.getString(2), row.getBytes(3)), transaction);
            Set<String> others = new LinkedHashSet<>();
            for (Past past : pasts) {
                if (!isLeft(past, transaction)) {
                    others.add(past.id());
                } else if (past.body() == null) {
                    remove(past.id());
                } else {
                    put(decode(past.id(), past.body()));
                }
            }
            return others;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Returns whether an object is as a transaction has left it. */
    private boolean isLeft(Past past, long transaction) throws SQLException, NetworkException {
        byte[] now = body(past.pk());
        Touched object = touched.get(past.pk());
        byte[] left = SqliteHistory.after(database, past.pk(), transaction, object == null ? now : object.before);
        if (now == null || left == null) {
            return now == left;
        }
        // An older program wrote the same in other bytes.
        return Arrays.equals(now, left) || Arrays.equals(now, Bodies.encode(decode(past.id(), left), content -> { }));
    }

    @Override
    public void purge(String id) throws NetworkException {
        try {
            long pk = idents.of(id);
            purged.add(pk);
            purgedIds.add(id);
            database.update("UPDATE txn SET objects = objects - 1 WHERE id IN (SELECT txn FROM change WHERE pk = ?)", pk);
            database.update("DELETE FROM change WHERE pk = ?", pk);
            database.update("DELETE FROM txn WHERE objects = 0");
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public Entity load(String id) throws NetworkException {
        try {
            byte[] body = body(idents.of(id));
            return body == null ? null : decode(id, body);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public Set<String> referrers(String id) throws NetworkException {
        try {
            return new LinkedHashSet<>(database.query("SELECT id FROM reference JOIN ident ON ident.pk = source "
                    + "WHERE target = ? ORDER BY source", row -> row.getString(1), idents.of(id)));
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public ChangeSet commit() throws NetworkException {
        connections.checkOpen();
        try {
            Map<Long, TableRow> texts = projections.flush();
            // What ended where it began, such as what was added and removed again, was not touched.
            touched.values().removeIf(object -> Arrays.equals(object.before, object.now));
            long transaction = history && !touched.isEmpty() ? remember() : 0;
            List<Change> changes = touched.values().stream().map(Touched::change).toList();
            database.commit();
            open = false;
            try {
                endPipeline();
                idents.ended(true);
                // Before another transaction can change the same objects and texts.
                recent.committed(touched.size() > SMALL ? Map.of() : committed());
                connections.texts().committed(texts, projections.hasOvertakenTexts());
                record(connections.rescue().changes());
            } finally {
                connections.returnWriter();
                connections.edited();
            }
            return new ChangeSet(transaction, occasion.label(), changes);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Returns the bodies of the objects that there are now, by id. */
    private Map<String, byte[]> committed() {
        Map<String, byte[]> bodies = new HashMap<>();
        for (Touched object : touched.values()) {
            if (object.now != null) {
                bodies.put(object.id, object.now);
            }
        }
        return bodies;
    }

    /** What is committed stays committed, even if the session cannot be saved from what is recorded here. */
    private void record(SessionChanges session) {
        try {
            long bytes = touched.values().stream().mapToLong(Touched::bytes).sum();
            boolean fits = session.committed(touched.size(), bytes);
            for (Touched object : touched.values()) {
                if (fits || session.isRecorded(object.id)) {
                    session.changed(object.id, object.before, object.now);
                }
            }
            if (!fits) {
                session.omit(occasion.label(), purgedIds);
            } else if (!purged.isEmpty()) {
                session.forget(purgedIds);
            }
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            System.getLogger(SqliteBatch.class.getName()).log(System.Logger.Level.WARNING, "Not recorded: " + connections.file(), e);
            session.omit(occasion.label(), purgedIds);
        }
    }

    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        endPipeline();
        idents.ended(false);
        recent.forget();
        try {
            connections.rescue().changes().rolledBack();
            database.rollback();
        } catch (SQLException e) {
            // SQLite rolls back by itself after the errors that leave no transaction, such as a full disk.
        } finally {
            connections.returnWriter();
        }
    }

    /** Returns the connection that the transaction is under way on. */
    Database database() {
        return database;
    }

    Idents idents() {
        return idents;
    }

    /** What writes much writes on another thread, and looks up there what no transaction but this one can change. */
    private void expectMuch() throws SQLException {
        if (++puts == MANY) {
            lookup = connections.borrowReader();
            if (lookup != null) {
                idents.lookIn(lookup);
                projections.expectMuch();
            }
            database.beginPipeline();
        }
    }

    private void endPipeline() {
        database.endPipeline();
        if (lookup != null) {
            connections.giveBack(lookup);
            lookup = null;
        }
    }

    private void replace(long pk, Projected before, Projected after, boolean isNamed) throws SQLException {
        expectMuch();
        String type = before.body() == null ? after.type() : before.type();
        touched.computeIfAbsent(pk, number -> new Touched(after.id(), type, before.body())).now = after.body();
        if (projections.replace(pk, before, after, isNamed)) {
            recent.forget();
        }
        recent.keep(pk, after);
    }

    /** Returns what stands in the file for an object whose body this is, which may be null. */
    private Projected stored(long pk, String id, byte[] body) throws SQLException, NetworkException {
        if (body == null) {
            return Projected.nothing(id);
        }
        Projected known = recent.find(pk, body);
        return known != null ? known : projections.of(pk, decode(id, body), body);
    }

    /** Writes the transaction into the history, and returns its number there. */
    private long remember() throws SQLException {
        Set<Long> remembered = touched.keySet();
        if (!purged.isEmpty()) {
            remembered = new LinkedHashSet<>(remembered);
            remembered.removeAll(purged);
        }
        if (remembered.isEmpty()) {
            return 0;
        }
        long transaction = database.number(TRANSACTION, Instant.now().toEpochMilli(), occasion.label(), remembered.size(),
                occasion.kind().ordinal(), occasion.reverts(), occasion.author(), occasion.source());
        for (long pk : remembered) {
            Touched object = touched.get(pk);
            database.later(connection -> connection.update(CHANGE, transaction, pk, object.type, object.before));
        }
        return transaction;
    }

    /** Returns the state of an object, or null. The last one is remembered: who asks whether it differs writes it next. */
    private byte[] body(long pk) throws SQLException, NetworkException {
        connections.checkOpen();
        Touched object = touched.get(pk);
        if (object != null) {
            return object.now;
        }
        byte[] known = recent.body(pk);
        if (known != null) {
            return known;
        }
        if (pk != lookedAt) {
            found = idents.isNew(pk) ? null
                    : (lookup == null ? database : lookup)
                            .first("SELECT body FROM entity WHERE pk = ?", row -> row.getBytes(1), pk).orElse(null);
            lookedAt = pk;
        }
        return found;
    }

    private Entity decode(String id, byte[] body) throws NetworkException {
        try {
            return Bodies.decode(body, blobs);
        } catch (IOException e) {
            throw Failures.damaged(connections.file(), id, e);
        }
    }

    private NetworkException failure(SQLException failure) {
        return Failures.of(connections.file(), failure);
    }
}
