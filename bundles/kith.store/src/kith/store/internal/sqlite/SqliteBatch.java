package kith.store.internal.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kith.model.Blob;
import kith.model.Entity;
import kith.store.Batch;
import kith.store.Change;
import kith.store.Change.Kind;
import kith.store.ChangeSet;
import kith.store.NetworkException;
import kith.store.Titles;

/** A transaction of SQLite. */
final class SqliteBatch implements Batch {

    /** What stood in the file before this transaction; a null body for an object that was not there. */
    private record Before(String id, String type, byte[] body) {
    }

    /** The stored state of an object before it was changed, by number. */
    private record Past(long pk, String id, String type, byte[] body) {
    }

    private final Connections connections;
    private final Database database;
    private final Idents idents;
    private final Projections projections;
    private final Blobs blobs;
    private final String label;
    private final boolean history;
    private final Map<Long, Before> touched = new LinkedHashMap<>();
    private boolean open = true;

    SqliteBatch(Connections connections, String label, boolean history) throws NetworkException {
        this.connections = connections;
        this.label = label;
        this.history = history;
        blobs = new Blobs(connections);
        database = connections.lendWriter();
        idents = new Idents(database);
        projections = new Projections(database, idents, new StoredPeople(database));
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
            long pk = idents.of(entity.getId());
            byte[] before = body(pk);
            if (Arrays.equals(before, body)) {
                return;
            }
            touch(pk, entity, before);
            for (Blob content : contents) {
                Blobs.keep(database, content);
            }
            if (before != null) {
                projections.remove(pk, decode(entity.getId(), before));
            }
            database.update("INSERT INTO entity (pk, type, title, body) VALUES (?, ?, ?, ?) ON CONFLICT (pk) DO UPDATE "
                    + "SET type = excluded.type, title = excluded.title, body = excluded.body",
                    pk, entity.eClass().getName(), Titles.of(entity), body);
            projections.add(pk, entity);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public boolean remove(String id) throws NetworkException {
        try {
            long pk = idents.of(id);
            byte[] before = body(pk);
            if (before == null) {
                return false;
            }
            Entity entity = decode(id, before);
            touch(pk, entity, before);
            database.update("DELETE FROM entity WHERE pk = ?", pk);
            projections.remove(pk, entity);
            return true;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void revert(long transaction) throws NetworkException {
        try {
            List<Past> pasts = database.query(
                    "SELECT pk, id, type, before FROM change JOIN ident USING (pk) WHERE txn = ? ORDER BY change.rowid DESC",
                    row -> new Past(row.getLong(1), row.getString(2), row.getString(3), row.getBytes(4)), transaction);
            for (Past past : pasts) {
                if (past.body() == null) {
                    remove(past.id());
                } else {
                    put(decode(past.id(), past.body()));
                }
            }
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
    public ChangeSet commit() throws NetworkException {
        try {
            projections.flush();
            List<Change> changes = new ArrayList<>();
            long transaction = history && !touched.isEmpty()
                    ? database.number("INSERT INTO txn (at, label) VALUES (?, ?) RETURNING id", Instant.now().toEpochMilli(), label)
                    : 0;
            for (Map.Entry<Long, Before> entry : touched.entrySet()) {
                Before before = entry.getValue();
                boolean stays = database.number("SELECT count(*) FROM entity WHERE pk = ?", entry.getKey()) > 0;
                if (before.body() == null && !stays) {
                    continue;
                }
                if (history) {
                    database.update("INSERT INTO change (txn, pk, type, before) VALUES (?, ?, ?, ?)", transaction,
                            entry.getKey(), before.type(), before.body());
                }
                Kind kind = before.body() == null ? Kind.ADDED : stays ? Kind.CHANGED : Kind.REMOVED;
                changes.add(new Change(before.id(), before.type(), kind));
            }
            database.commit();
            open = false;
            connections.returnWriter();
            return new ChangeSet(transaction, label, changes);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            database.rollback();
        } catch (SQLException e) {
            // SQLite rolls back by itself after the errors that leave no transaction, such as a full disk.
        } finally {
            connections.returnWriter();
        }
    }

    private void touch(long pk, Entity entity, byte[] before) {
        touched.putIfAbsent(pk, new Before(entity.getId(), entity.eClass().getName(), before));
    }

    private byte[] body(long pk) throws SQLException {
        return database.first("SELECT body FROM entity WHERE pk = ?", row -> row.getBytes(1), pk).orElse(null);
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
