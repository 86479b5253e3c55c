package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

import kith.model.Entity;
import kith.model.Person;
import kith.store.ChangeSet;
import kith.store.Erasure;
import kith.store.NetworkException;
import kith.store.Occasion;
import kith.store.Titles;

/**
 * Erases objects for good: with every state of the past, with what others keep of them now and kept in the past, and with the
 * names in the labels of the history. Then the file is written anew, because what is deleted from a page is else left on it
 * until something else takes its place.
 */
final class Eraser {

    /** A smaller file is written anew in memory, a larger one through a file that the system deletes. */
    private static final long SMALL = 200L << 20;
    private static final int ATTEMPTS = 5;
    private static final int SHORTEST_NAME = 3;

    /** A state of the past that names what is erased. */
    private record State(long n, long pk, byte[] body) {
    }

    private final Connections connections;
    private final Set<String> ids;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> blobs = new TreeSet<>();
    private final Set<String> records = new HashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<Long> touched = new HashSet<>();
    private int states;

    Eraser(Connections connections, Collection<String> ids) {
        this.connections = connections;
        this.ids = new LinkedHashSet<>(ids);
    }

    Erasure run() throws NetworkException {
        Mark mark = Mark.set(connections.file());
        ChangeSet changes;
        try (SqliteBatch batch = new SqliteBatch(connections, Occasion.of("", ""), false)) {
            Database database = batch.database();
            database.execute("PRAGMA secure_delete=ON");
            for (String id : ids) {
                lookAt(id, batch);
            }
            forget(batch);
            changes = batch.commit();
        } catch (SQLException e) {
            mark.takeBack();
            throw Failures.of(connections.file(), e);
        } catch (NetworkException e) {
            mark.takeBack();
            throw e;
        }
        return new Erasure(changes, states, overwrite(connections));
    }

    /** Writes in the background what an erasure that was interrupted has left to write. */
    static void resume(Connections connections) {
        if (Mark.isSet(connections.file())) {
            Thread.ofPlatform().daemon().name("Kith erasing").start(() -> overwrite(connections));
        }
    }

    /**
     * Says beside a network that its pages have yet to be written anew, so that somebody does who opens it after an
     * interruption, or when there is space on the disk again.
     *
     * @param isNew whether nobody had said so before
     */
    private record Mark(Path file, boolean isNew) {

        private static final String SUFFIX = "-erasing";

        static Mark set(Path network) {
            Path file = beside(network);
            try {
                Files.createFile(file);
                return new Mark(file, true);
            } catch (IOException e) {
                // Already there; or it cannot be made, and then an interruption leaves what the receipt would tell of.
                return new Mark(file, false);
            }
        }

        static boolean isSet(Path network) {
            return Files.exists(beside(network));
        }

        static Path beside(Path network) {
            return network.resolveSibling(network.getFileName() + SUFFIX);
        }

        void takeBack() {
            if (isNew) {
                delete(file);
            }
        }

        static void delete(Path file) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // The pages are written anew once more, which harms nobody.
            }
        }
    }

    /** Learns what an object was called, and which pictures and attachments it had. */
    private void lookAt(String id, SqliteBatch batch) throws NetworkException, SQLException {
        List<byte[]> bodies = new ArrayList<>(batch.database().query(
                "SELECT before FROM change WHERE before IS NOT NULL AND pk = (SELECT pk FROM ident WHERE id = ?)",
                row -> row.getBytes(1), id));
        states += bodies.size();
        batch.database().first("SELECT body FROM entity WHERE pk = (SELECT pk FROM ident WHERE id = ?)", row -> row.getBytes(1), id)
                .ifPresent(bodies::add);
        LongStream.of(batch.database().numbers("""
                SELECT id FROM txn WHERE id IN (SELECT txn FROM change WHERE pk = (SELECT pk FROM ident WHERE id = ?1))
                OR reverts IN (SELECT txn FROM change WHERE pk = (SELECT pk FROM ident WHERE id = ?1))""", id)).forEach(touched::add);
        for (byte[] body : bodies) {
            try {
                Entity entity = Bodies.decode(body, (hash, size) -> {
                    blobs.add(hash);
                    return Bodies.named(hash, size);
                });
                if (!(entity instanceof Person)) {
                    records.add(id);
                    if (!Titles.of(entity).isEmpty()) {
                        titles.add(Titles.of(entity));
                    }
                } else if (Titles.of(entity).length() >= SHORTEST_NAME) {
                    names.add(Titles.of(entity));
                }
            } catch (IOException e) {
                // What is damaged is erased like anything else; only its name is not known.
            }
        }
    }

    private void forget(SqliteBatch batch) throws NetworkException, SQLException {
        Database database = batch.database();
        Scrub scrub = new Scrub(ids, names);
        ErasedNames gone = new ErasedNames(names);
        Set<String> others = new LinkedHashSet<>();
        for (String id : ids) {
            others.addAll(batch.referrers(id));
            if (!records.contains(id)) {
                // It reads the whole history. Of what happened there may be much, and past states have nothing of it but ids.
                others.addAll(database.query("""
                        SELECT DISTINCT id FROM change JOIN ident USING (pk)
                        WHERE before IS NOT NULL AND instr(before, ?) > 0""", row -> row.getString(1), bytes(id)));
            }
        }
        others.removeAll(ids);
        for (String other : others) {
            Entity entity = batch.load(other);
            if (entity != null) {
                scrub.of(entity);
                batch.put(entity);
            }
            past(database, other, scrub, gone);
        }
        for (String id : ids) {
            batch.remove(id);
            batch.purge(id);
        }
        labels(database);
        for (String hash : blobs) {
            database.update("""
                    DELETE FROM blob WHERE hash = ?1 AND NOT EXISTS (SELECT 1 FROM entity WHERE instr(body, ?2) > 0)
                    AND NOT EXISTS (SELECT 1 FROM change WHERE before IS NOT NULL AND instr(before, ?2) > 0)""", hash, bytes(hash));
        }
        for (String id : ids) {
            // Data of a plug-in may name an object in a way of its own; it then names nothing that is there.
            database.update("DELETE FROM ident WHERE id = ? AND pk NOT IN (SELECT target FROM reference)", id);
            batch.idents().forget(id);
        }
    }

    /** Clears the states that another object had. */
    private void past(Database database, String other, Scrub scrub, ErasedNames gone) throws SQLException {
        List<State> before = database.query("""
                SELECT n, pk, before FROM change WHERE pk = (SELECT pk FROM ident WHERE id = ?) AND before IS NOT NULL""",
                row -> new State(row.getLong(1), row.getLong(2), row.getBytes(3)), other);
        for (State state : before) {
            try {
                Entity entity = Bodies.decode(state.body());
                scrub.of(entity);
                // What is there now is the user's to change; of what was, nobody reads texts that name who is erased.
                gone.takeFrom(entity);
                byte[] scrubbed = Bodies.encode(entity, content -> { });
                if (!Arrays.equals(scrubbed, state.body())) {
                    database.update("UPDATE change SET before = ? WHERE n = ?", scrubbed, state.n());
                    states++;
                }
            } catch (IOException e) {
                // Nobody can read it, and nobody can tell what is in it.
                database.update("UPDATE txn SET objects = objects - 1 WHERE id = (SELECT txn FROM change WHERE n = ?)", state.n());
                database.update("DELETE FROM change WHERE n = ?", state.n());
                database.update("DELETE FROM txn WHERE objects = 0");
            }
        }
    }

    /**
     * Takes the names out of what the history says that was done, and of the names of imported files; what else was erased was
     * called, which may be any word, only where it was done to that.
     */
    private void labels(Database database) throws SQLException {
        ErasedNames gone = new ErasedNames(names);
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(titles);
        ErasedNames withTitles = new ErasedNames(all);
        record Label(long id, String label, String source) {
        }
        for (Label label : database.query("SELECT id, label, source FROM txn",
                row -> new Label(row.getLong(1), row.getString(2), row.getString(3)))) {
            String plain = (touched.contains(label.id()) ? withTitles : gone).without(label.label());
            String source = gone.without(label.source());
            if (!plain.equals(label.label()) || !source.equals(label.source())) {
                database.update("UPDATE txn SET label = ?, source = ? WHERE id = ?", plain, source, label.id());
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes every page anew, and empties the log. */
    static boolean overwrite(Connections connections) {
        connections.texts().update();
        try {
            Database database = connections.lendWriter();
            try {
                for (String index : Projections.INDEXES) {
                    // What is deleted from an index without content is only marked until its parts are merged.
                    database.update("INSERT INTO " + index + " (" + index + ") VALUES ('optimize')");
                }
                // Its samples are values of the past; they are taken anew when the network is closed.
                if (database.number("SELECT count(*) FROM sqlite_master WHERE name = 'sqlite_stat4'") > 0) {
                    database.update("DELETE FROM sqlite_stat4");
                }
                database.execute("PRAGMA temp_store=" + (Files.size(connections.file()) < SMALL ? "MEMORY" : "FILE"));
                renew(database);
                database.execute("VACUUM");
                boolean empty = emptyLog(connections, database);
                if (empty) {
                    Mark.delete(Mark.beside(connections.file()));
                }
                return empty;
            } finally {
                try {
                    database.execute("PRAGMA temp_store=MEMORY");
                    database.execute("PRAGMA secure_delete=OFF");
                } finally {
                    connections.returnWriter();
                }
            }
        } catch (SQLException | NetworkException | IOException e) {
            System.getLogger(Eraser.class.getName()).log(System.Logger.Level.WARNING, "Not overwritten: " + connections.file(), e);
            return false;
        }
    }

    /** Gives the file another revision, by a transaction of its own. */
    private static void renew(Database database) throws SQLException {
        database.begin();
        try {
            database.commit();
        } catch (SQLException e) {
            database.rollback();
            throw e;
        }
    }

    /** It can be emptied when nobody reads it; whoever reads lists a page of the network. */
    private static boolean emptyLog(Connections connections, Database database) throws SQLException {
        for (int i = 0; i < ATTEMPTS; i++) {
            if (connections.opened().checkpoint(database, "TRUNCATE")) {
                return true;
            }
        }
        return false;
    }
}
