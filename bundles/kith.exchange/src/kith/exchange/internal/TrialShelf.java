package kith.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;

import kith.model.Blob;
import kith.model.Entity;
import kith.store.EntityCodec;
import kith.store.NetworkStore;

/** Target of a trial run: holds what an import would put into the network, which is only read. Contacts are held as documents without pictures. */
public final class TrialShelf implements Shelf {

    /** The name of a picture or file whose bytes are not kept: all that is compared of one. */
    private static final class Named extends Blob {

        Named(String hash, long size) {
            super(hash, size);
        }

        @Override
        public byte[] bytes() {
            return new byte[0];
        }
    }

    private final EntityCodec codec = new EntityCodec(new JsonFactory());
    private final NetworkStore store;
    private final Map<String, byte[]> documents = new HashMap<>();

    public TrialShelf(NetworkStore store) {
        this.store = store;
    }

    @Override
    public void put(Entity entity) {
        try {
            documents.put(entity.getId(), codec.encode(entity, picture -> { }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Entity load(String id) {
        byte[] document = documents.get(id);
        if (document == null) {
            return store.load(id).orElse(null);
        }
        try {
            return codec.decode(document, Named::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
