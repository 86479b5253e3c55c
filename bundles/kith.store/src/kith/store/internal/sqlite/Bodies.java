package kith.store.internal.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;

import kith.model.Blob;
import kith.model.Entity;
import kith.store.EntityCodec;

/** The form in which whole objects stand in the file: CBOR (RFC 8949), with pictures and attachments by their hash. */
final class Bodies {

    private static final EntityCodec CODEC = new EntityCodec(new CBORFactory());

    /** A content that is named and never looked at. */
    private static final class Named extends Blob {

        Named(String hash, long size) {
            super(hash, size);
        }

        @Override
        public byte[] bytes() {
            throw new IllegalStateException("The object was read without the content of its pictures and attachments");
        }
    }

    private Bodies() {
    }

    /** @param blobs is given each picture and attachment, to be kept with the body */
    static byte[] encode(Entity entity, Consumer<Blob> blobs) {
        try {
            return CODEC.encode(entity, blobs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a content that is named and cannot be looked at. */
    static Blob named(String hash, long size) {
        return new Named(hash, size);
    }

    /** Returns the object of a body for looking at all but the content of its pictures and attachments. */
    static Entity decode(byte[] body) throws IOException {
        return CODEC.decode(body, Named::new);
    }

    static Entity decode(byte[] body, EntityCodec.BlobSource blobs) throws IOException {
        return CODEC.decode(body, blobs);
    }
}
