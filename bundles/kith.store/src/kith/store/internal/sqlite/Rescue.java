package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

import kith.model.Blob;
import kith.model.Entity;
import kith.model.KithPackage;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.Recovery;
import kith.store.TemporaryFiles;
import kith.store.internal.sqlite.NetworkFile.Access;

/**
 * Saves what can be read of a damaged network into a new one. The pages are read one by one; what the tree of the objects
 * still leads to goes before what is found beside it, which may be older or was removed. Nothing is written to the damaged
 * file: its log is folded into a copy.
 */
final class Rescue {

    private final Path damaged;
    private final Map<Long, String> ids = new HashMap<>();
    private final Map<Long, byte[]> bodies = new LinkedHashMap<>();
    /** What was committed, and never brought into the file: after everything else, or, in logs that were kept, earlier. */
    private final Map<Long, byte[]> newer = new LinkedHashMap<>();
    private final Map<Long, byte[]> kept = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> lost = new ArrayList<>();
    /** The id of the network whose log was read alone. */
    private String networkId;
    private boolean treeIsWhole;

    private Rescue(Path damaged) {
        this.damaged = damaged;
    }

    /** Makes a network of what can be read of another. */
    static Recovery run(Path damaged, Path rescued) throws NetworkException {
        Path copy = TemporaryFiles.beside(rescued);
        try {
            Rescue rescue = new Rescue(damaged);
            if (LogFrames.isLog(damaged)) {
                rescue.readLogAlone(copy);
            } else {
                copy(damaged, copy);
                rescue.readLogs(copy);
                rescue.readTree(copy);
                rescue.readPages(copy);
            }
            return rescue.write(rescued);
        } catch (IOException e) {
            throw new NetworkException(Reason.INACCESSIBLE, damaged, Messages.notRescued, e);
        } finally {
            try {
                NetworkFile.delete(copy);
            } catch (IOException e) {
                copy.toFile().deleteOnExit();
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException, NetworkException {
        NetworkFile.delete(to);
        Files.createFile(to, FilePermissions.ownerOnly());
        // The folder of the damaged file may be one that nothing can be written to: a trial is made where the copy is.
        boolean withLog = LogOwnership.isOwn(from, WriteLock.revisionsOf(from), to);
        for (String suffix : withLog ? List.of("", "-wal") : List.of("")) {
            Path part = from.resolveSibling(from.getFileName() + suffix);
            if (Files.exists(part)) {
                // It may be open, with other connections of this process.
                try (var in = OpenFiles.newInputStream(part);
                        var out = Files.newOutputStream(to.resolveSibling(to.getFileName() + suffix))) {
                    in.transferTo(out);
                }
            }
        }
    }

    /** Reads what SQLite does not apply of the log, and of logs that were kept because they are damaged. */
    private void readLogs(Path copy) throws IOException {
        readLog(copy, copy.resolveSibling(copy.getFileName() + "-wal"), newer);
        List<Path> logs = new ArrayList<>();
        String beginning = damaged.getFileName() + " damaged ";
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(damaged.toAbsolutePath().getParent(),
                file -> file.getFileName().toString().startsWith(beginning) && file.getFileName().toString().endsWith("-wal"))) {
            beside.forEach(logs::add);
        }
        logs.sort(Comparator.reverseOrder());
        for (Path log : logs) {
            readLog(copy, log, kept);
        }
    }

    private void readLog(Path copy, Path log, Map<Long, byte[]> found) throws IOException {
        if (Files.exists(log)) {
            LogFrames frames = LogFrames.of(log);
            PageScan.run(copy, log, frames.lost(), frames.pageSize(), (rowid, values) -> take(rowid, values, found));
        }
    }

    /** Reads a log that was set aside, without the file that it was of: what shared a page with what was changed is in it too. */
    private void readLogAlone(Path empty) throws IOException {
        NetworkFile.delete(empty);
        Files.createFile(empty, FilePermissions.ownerOnly());
        LogFrames frames = LogFrames.of(damaged);
        PageScan.run(empty, damaged, frames.applied(), frames.pageSize(), (rowid, values) -> take(rowid, values, bodies));
        readLog(empty, damaged, newer);
    }

    /** Asks SQLite, which folds in the log, for as long as it finds its way. */
    private void readTree(Path copy) {
        try (Database database = new Database(NetworkFile.connect(copy, Access.WRITE))) {
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            treeIsWhole = SchemaVerifier.isPassive(copy, database) && succeeds(() -> database.query("SELECT pk, id FROM ident", row -> ids.put(row.getLong(1), row.getString(2))))
                    & succeeds(() -> database.query("SELECT hash, data FROM blob", row -> contents.put(row.getString(1), row.getBytes(2))))
                    & succeeds(() -> database.query("SELECT pk, body FROM entity", row -> bodies.put(row.getLong(1), row.getBytes(2))))
                    & succeeds(() -> database.query("SELECT type, n FROM tally", row -> counts.put(row.getString(1), row.getInt(2))));
        } catch (SQLException e) {
            treeIsWhole = false;
        }
    }

    private interface Query {

        void run() throws SQLException;
    }

    private static boolean succeeds(Query query) {
        try {
            query.run();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private void readPages(Path copy) throws IOException {
        if (treeIsWhole) {
            return;
        }
        PageScan.run(copy, (rowid, values) -> take(rowid, values, bodies));
    }

    private void take(long rowid, List<Object> values, Map<Long, byte[]> found) {
        if (values.size() == 4 && values.get(1) instanceof String type && values.get(3) instanceof byte[] body
                && KithPackage.eINSTANCE.getEClassifier(type) instanceof EClass) {
            found.putIfAbsent(rowid, body);
        } else if (values.size() == 2 && values.get(1) instanceof String id && values.get(0) == null) {
            ids.putIfAbsent(rowid, id);
        } else if (values.size() == 2 && values.get(0) instanceof String id && values.get(1) instanceof String revision
                && Revision.isRow(id, revision)) {
            networkId = id;
        } else if (values.size() == 2 && values.get(0) instanceof String hash && values.get(1) instanceof byte[] data) {
            contents.putIfAbsent(hash, data);
        }
    }

    private Recovery write(Path rescued) throws NetworkException {
        kept.forEach((pk, body) -> replace(pk, body, false));
        newer.forEach((pk, body) -> replace(pk, body, true));
        Map<String, Entity> entities = new LinkedHashMap<>();
        bodies.forEach((pk, body) -> decode(pk, body).ifPresent(entity -> entities.putIfAbsent(entity.getId(), entity)));
        if (entities.isEmpty()) {
            throw new NetworkException(Reason.DAMAGED, damaged, Messages.nothingReadable, null);
        }
        counts.forEach((type, count) -> {
            long found = entities.values().stream().filter(entity -> entity.eClass().getName().equals(type)).count();
            if (found < count) {
                lost.add(NLS.bind(Messages.notFound, new Object[] { count - found, count, type }));
            }
        });
        lost.add(Messages.historyNotSaved);
        try (var store = SqliteNetworks.create(rescued)) {
            try (Batch batch = store.begin(NLS.bind(Messages.savedFrom, damaged.getFileName()), true)) {
                for (Entity entity : entities.values()) {
                    batch.put(entity);
                }
                batch.commit();
            }
        }
        if (networkId != null) {
            Revision.setNetwork(rescued, networkId);
        }
        return new Recovery(entities.size(), lost);
    }

    /** @param last whether it is newer than everything else where neither says when it was changed */
    private void replace(long pk, byte[] body, boolean last) {
        Optional<Entity> other = readable(body);
        Optional<Entity> there = readable(bodies.get(pk));
        if (other.isPresent() && (there.isEmpty() || isNewer(other.get(), there.get(), last))) {
            bodies.put(pk, body);
        }
    }

    private static boolean isNewer(Entity one, Entity other, boolean otherwise) {
        return one.getChanged() == null || other.getChanged() == null ? otherwise : one.getChanged().isAfter(other.getChanged());
    }

    private static Optional<Entity> readable(byte[] body) {
        try {
            return Optional.of(Bodies.decode(body)).filter(entity -> entity.getId() != null);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Entity> decode(long pk, byte[] body) {
        try {
            Entity entity = Bodies.decode(body, this::content);
            return Optional.of(entity).filter(object -> object.getId() != null);
        } catch (IOException | RuntimeException e) {
            String object = ids.getOrDefault(pk, NLS.bind(Messages.number, pk));
            lost.add(NLS.bind(Messages.objectUnreadable, object, e.getMessage()));
            return Optional.empty();
        }
    }

    private Blob content(String hash, long size) {
        byte[] data = contents.get(hash);
        Blob blob = data == null ? null : Blob.of(data);
        if (blob == null || !blob.hash().equals(hash)) {
            lost.add(NLS.bind(Messages.contentLost, size));
            return Blob.of(new byte[0]);
        }
        return blob;
    }
}
