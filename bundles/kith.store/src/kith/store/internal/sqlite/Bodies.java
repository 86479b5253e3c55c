package kith.store.internal.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;

import kith.model.Entity;
import kith.store.EntityCodec;

/** The form in which whole objects stand in the file: CBOR (RFC 8949). */
final class Bodies {

    private static final EntityCodec CODEC = new EntityCodec(new CBORFactory());

    private Bodies() {
    }

    static byte[] encode(Entity entity) {
        try {
            return CODEC.encode(entity);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Entity decode(byte[] body) throws IOException {
        return CODEC.decode(body);
    }
}
