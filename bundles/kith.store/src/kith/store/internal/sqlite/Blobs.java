package kith.store.internal.sqlite;

import java.io.IOException;
import java.sql.SQLException;

import kith.model.Blob;
import kith.store.EntityCodec;

/** The contents of pictures and attachments. Each is kept once and read when it is asked for, never with its object. */
final class Blobs implements EntityCodec.BlobSource {

    private final Connections connections;

    Blobs(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Blob find(String hash, long size) {
        return new Stored(hash, size, connections);
    }

    /** Keeps a content in the transaction under way, unless it is there already. */
    static void keep(Database writer, Blob blob) throws SQLException {
        if (writer.number("SELECT count(*) FROM blob WHERE hash = ?", blob.hash()) == 0) {
            writer.update("INSERT INTO blob (hash, data) VALUES (?, ?)", blob.hash(), blob.bytes());
        }
    }

    /** Returns whether a content was read from a network. */
    static boolean isStored(Blob blob) {
        return blob instanceof Stored;
    }

    private static final class Stored extends Blob {

        private final Connections connections;

        Stored(String hash, long size, Connections connections) {
            super(hash, size);
            this.connections = connections;
        }

        @Override
        public byte[] bytes() {
            return connections.read(database -> database.first("SELECT data FROM blob WHERE hash = ?",
                    row -> row.getBytes(1), hash())).orElseThrow(() -> Failures.unchecked(Failures.damaged(connections.file(),
                            hash(), new IOException(Messages.contentMissing))));
        }
    }
}
