package kith.store.internal.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;

import kith.model.Blob;
import kith.model.Entity;
import kith.store.EntityCodec;

/**
 * The form in which whole objects stand in the file: CBOR (RFC 8949), with pictures and attachments by their hash, and then
 * four bytes of checksum (CRC-32C, RFC 3720, 12.1), because SQLite has none and a flipped bit in a name is still a name.
 */
final class Bodies {

    private static final int CHECKSUM = 4;
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
            return seal(CODEC.encode(entity, blobs));
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
        return decode(body, Named::new);
    }

    /** @throws IOException if the body is damaged, or null, as damage may make it */
    static Entity decode(byte[] body, EntityCodec.BlobSource blobs) throws IOException {
        int length = body == null ? -1 : body.length - CHECKSUM;
        if (length < 0 || ByteBuffer.wrap(body).getInt(length) != checksum(body, length)) {
            throw new IOException(Messages.checksum);
        }
        return CODEC.decode(Arrays.copyOf(body, length), blobs);
    }

    /** Returns the object of a body of version 1, which had no checksum. */
    static Entity decodeUnsealed(byte[] body, EntityCodec.BlobSource blobs) throws IOException {
        return CODEC.decode(body, blobs);
    }

    /** Adds the checksum to a document. */
    static byte[] seal(byte[] document) {
        byte[] body = Arrays.copyOf(document, document.length + CHECKSUM);
        ByteBuffer.wrap(body).putInt(document.length, checksum(document, document.length));
        return body;
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}
