package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import kith.model.Blob;
import kith.model.Entity;
import kith.store.Batch;
import kith.store.EntityCodec;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.TemporaryFiles;
import kith.store.internal.sqlite.SpillBuffer.Piece;

/**
 * Records the objects that a session has changed, each as it was when the network was opened and as it is now. Another program
 * that writes over the file in place leaves nothing else of the session: the pages that are not in the log are gone. A transaction
 * that changes much, such as an import, is not recorded, but remembered by its label. Safe for use by several threads.
 */
class SessionChanges implements AutoCloseable {

    /** An object: without a state if it was not there. */
    private record Changed(Piece before, Piece now) {
    }

    /** An import of more than this can be repeated from its file sooner than it is kept a second time. */
    static final int OBJECTS = 2000;
    private static final long BYTES = 64L << 20;
    private static final int ALL_OBJECTS = 20_000;
    private static final long ALL_BYTES = 512L << 20;

    private final SpillBuffer buffer = new SpillBuffer();
    private final Map<String, Changed> objects = new LinkedHashMap<>();
    private final Map<String, Piece> contents = new HashMap<>();
    private final Map<String, Piece> pending = new HashMap<>();
    private long written;
    private final Set<String> omitted = new LinkedHashSet<>();

    /**
     * Keeps the content of a picture or attachment of an object that is being written, unless the file has it already, until
     * the transaction ends.
     */
    synchronized void keep(Blob content) {
        if (Blobs.isStored(content) || written > BYTES || contents.containsKey(content.hash())
                || pending.containsKey(content.hash())) {
            return;
        }
        written += content.size();
        try {
            if (written <= BYTES) {
                pending.put(content.hash(), buffer.add(content.bytes()));
                return;
            }
        } catch (IOException e) {
            log(e);
            written = Long.MAX_VALUE;
        }
        releasePending();
    }

    private void releasePending() {
        pending.values().forEach(buffer::release);
        pending.clear();
    }

    /** Gives back what was kept for a transaction that was not committed. */
    synchronized void rolledBack() {
        releasePending();
        written = 0;
    }

    /**
     * Begins to record a committed transaction.
     *
     * @param size how many objects it has changed
     * @param bytes how many bytes these had before and have now
     * @return whether there is space for all of them; if not, only objects that are recorded already are to be recorded
     */
    synchronized boolean committed(int size, long bytes) {
        compact();
        boolean fits = written <= BYTES && written + bytes <= BYTES && size <= OBJECTS && objects.size() + size <= ALL_OBJECTS
                && buffer.size() + bytes <= ALL_BYTES;
        if (fits) {
            contents.putAll(pending);
            pending.clear();
        }
        rolledBack();
        return fits;
    }

    private void compact() {
        if (buffer.isWasteful()) {
            try {
                List<Piece> kept = bodies();
                kept.addAll(contents.values());
                kept.addAll(pending.values());
                buffer.retain(kept);
            } catch (IOException e) {
                log(e);
            }
        }
    }

    private static void log(IOException e) {
        System.getLogger(SessionChanges.class.getName()).log(System.Logger.Level.WARNING, "Not kept", e);
    }

    /** Returns whether an object is among the changes. */
    synchronized boolean isRecorded(String id) {
        return objects.containsKey(id);
    }

    /**
     * Takes note of a committed change.
     *
     * @param before the body of the object before, null if it was not there
     * @param now its body, null if it was removed
     * @throws IOException if there is no space for it
     */
    synchronized void changed(String id, byte[] before, byte[] now) throws IOException {
        Changed known = objects.get(id);
        Changed changed = new Changed(known != null ? known.before() : piece(before), piece(now));
        if (changed.before() == null && changed.now() == null) {
            objects.remove(id);
        } else {
            objects.put(id, changed);
        }
        if (known != null && known.now() != null) {
            buffer.release(known.now());
        }
    }

    private Piece piece(byte[] bytes) throws IOException {
        return bytes == null ? null : buffer.add(bytes);
    }

    /** Returns whether nothing was recorded. */
    synchronized boolean isEmpty() {
        return objects.isEmpty();
    }

    /** Returns how many bytes are kept. */
    synchronized long size() {
        return buffer.size();
    }

    /**
     * Takes note that a transaction is not, or not wholly, among the changes.
     *
     * @param label names the transaction
     * @param erased the objects that it erased
     */
    synchronized void omit(String label, Collection<String> erased) {
        if (!erased.isEmpty()) {
            forget(erased);
        }
        omitted.add(label.isEmpty() ? Messages.changesUnnamed : NLS.bind(Messages.changesLabel, label));
    }

    /** Returns what names the transactions that are not, or not wholly, among the changes. */
    synchronized List<String> omitted() {
        return List.copyOf(omitted);
    }

    /** Forgets objects that were erased, and pictures and attachments that nobody may have any more. */
    synchronized void forget(Collection<String> ids) {
        objects.keySet().removeAll(ids);
        if (!omitted.isEmpty()) {
            // The labels may have the names.
            omitted.clear();
            omitted.add(Messages.changesUnnamed);
        }
        contents.clear();
        pending.clear();
        try {
            buffer.retain(bodies());
        } catch (IOException e) {
            // What is erased is not kept for the sake of the rest.
            log(e);
            objects.clear();
            omitted.add(Messages.changesUnnamed);
            forgetAll();
        }
    }

    private void forgetAll() {
        try {
            buffer.retain(List.of());
        } catch (IOException e) {
            log(e);
        }
    }

    /** Returns the states of all objects. */
    private List<Piece> bodies() {
        List<Piece> bodies = new ArrayList<>();
        for (Changed object : objects.values()) {
            if (object.before() != null) {
                bodies.add(object.before());
            }
            if (object.now() != null) {
                bodies.add(object.now());
            }
        }
        return bodies;
    }

    /**
     * Writes a network that has the changed objects alone, and in its history what was done to them, so that it can be compared
     * with any version of the network.
     *
     * @param file the network to be
     * @param id the id of the network that was changed
     * @param label names the transaction that has all changes
     * @param other finds pictures and attachments that were not changed
     */
    synchronized void write(Path file, String id, String label, EntityCodec.BlobSource other) throws NetworkException {
        Path making = TemporaryFiles.beside(file);
        EntityCodec.BlobSource source = (hash, size) -> content(hash, size, other);
        try {
            try (NetworkStore store = SqliteNetworks.create(making)) {
                try (Batch batch = store.begin(label, false)) {
                    for (Changed object : objects.values()) {
                        if (object.before() != null) {
                            batch.put(entity(object.before(), source));
                        }
                    }
                    batch.commit();
                }
                try (Batch batch = store.begin(label, true)) {
                    for (Map.Entry<String, Changed> object : objects.entrySet()) {
                        if (object.getValue().now() == null) {
                            batch.remove(object.getKey());
                        } else {
                            batch.put(entity(object.getValue().now(), source));
                        }
                    }
                    batch.commit();
                }
            }
            Revision.setNetwork(making, id);
            Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Copies.discard(making, e);
            throw Failures.unwritable(file, e);
        } catch (NetworkException e) {
            Copies.discard(making, e);
            throw new NetworkException(e.getReason(), file, e.getMessage(), e);
        }
    }

    private Entity entity(Piece body, EntityCodec.BlobSource source) throws IOException {
        return Bodies.decode(buffer.read(body), source);
    }

    private Blob content(String hash, long size, EntityCodec.BlobSource other) throws IOException {
        try {
            Piece kept = contents.get(hash);
            return kept != null ? Blob.of(buffer.read(kept)) : other.find(hash, size);
        } catch (IOException e) {
            return other.find(hash, size);
        }
    }

    @Override
    public synchronized void close() {
        buffer.close();
        objects.clear();
        contents.clear();
        pending.clear();
    }
}
