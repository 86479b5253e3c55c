package kith.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The content of a picture or a file, named by what it is: two with the same bytes are equal. Where it comes from a
 * store its bytes are read when they are asked for, so that an object can be loaded without its pictures. Immutable.
 */
public abstract class Blob {

    private final String hash;
    private final long size;

    /**
     * @param hash the SHA-256 (FIPS 180-4) of the bytes in lower-case hexadecimal, never null
     * @param size the number of bytes
     */
    protected Blob(String hash, long size) {
        this.hash = Objects.requireNonNull(hash);
        this.size = size;
    }

    /** Returns the blob of these bytes, which must not change any more. */
    public static Blob of(byte[] bytes) {
        return new InMemory(bytes);
    }

    /** Returns the SHA-256 of the bytes in lower-case hexadecimal. */
    public final String hash() {
        return hash;
    }

    /** Returns the number of bytes. */
    public final long size() {
        return size;
    }

    /**
     * Returns the bytes, which must not be changed.
     *
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    public abstract byte[] bytes();

    @Override
    public final boolean equals(Object other) {
        return other instanceof Blob blob && hash.equals(blob.hash);
    }

    @Override
    public final int hashCode() {
        return hash.hashCode();
    }

    @Override
    public final String toString() {
        return "Blob " + hash + ", " + size + " bytes";
    }

    private static final class InMemory extends Blob {

        private final byte[] bytes;

        InMemory(byte[] bytes) {
            super(HexFormat.of().formatHex(sha256(bytes)), bytes.length);
            this.bytes = bytes;
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        private static byte[] sha256(byte[] bytes) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(bytes);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256", e);
            }
        }
    }
}
