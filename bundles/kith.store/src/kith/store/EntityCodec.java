package kith.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

import kith.model.Blob;
import kith.model.Entity;
import kith.model.KithPackage;

/**
 * Writes a root object with all that it contains as one document, and reads it back. With a factory of CBOR
 * (RFC 8949) the document is the compact form for the store, with one of JSON (RFC 8259) it is readable.
 *
 * <p>Features are named, so that a document can be read after the model has grown. A reference to another root object
 * is written as its class and id and read as a proxy whose URI is {@code kith:/Class#id}.
 *
 * <p>Nothing that was written is lost where it is not understood: features of a newer model are kept as
 * {@link kith.model.UnknownFeatures}, extension data of a package that is not in {@link EPackage.Registry#INSTANCE} as
 * {@link kith.model.UnknownExtension}, and both are written again as they came. Objects of other packages carry their
 * class as {@code nsURI#Class}. Safe for use by several threads, each with objects of its own.
 */
public final class EntityCodec {

    /** Finds the content that a document names by its hash. */
    public interface BlobSource {

        /**
         * Returns the blob of a hash; its bytes need not be read before they are asked for.
         *
         * @throws IOException if there is none
         */
        Blob find(String hash, long size) throws IOException;
    }

    private static final BlobSource NONE = (hash, size) -> {
        throw new IOException(NLS.bind(Messages.contentUnknown, hash));
    };

    private final JsonFactory format;

    /** @param format the format of the documents, never null */
    public EntityCodec(JsonFactory format) {
        // What can be written must be readable: the usual limit of 20 million characters would lose longer texts.
        this.format = format.rebuild().streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();
    }

    /**
     * Returns the document of a root object, complete with the bytes of its pictures and attachments.
     *
     * @throws IllegalArgumentException if the object refers to a root object without an id
     */
    public byte[] encode(Entity entity) throws IOException {
        return encode(entity, null);
    }

    /**
     * Returns the document of a root object in which pictures and attachments are named by their hash.
     *
     * @param blobs is given each of them; null to write them into the document
     * @throws IllegalArgumentException if the object refers to a root object without an id, or contains extension data
     *         that refers to anything else
     */
    public byte[] encode(Entity entity, Consumer<Blob> blobs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = format.createGenerator(bytes)) {
            new DocumentWriter(out, blobs).write(entity, KithPackage.Literals.ENTITY);
        }
        return bytes.toByteArray();
    }

    /**
     * Returns the root object of a document.
     *
     * @throws IOException if the document is damaged, names a root class that this model does not have, or names content
     *         that it does not hold
     */
    public Entity decode(byte[] document) throws IOException {
        return decode(document, NONE);
    }

    /**
     * Returns the root object of a document whose pictures and attachments may be elsewhere.
     *
     * @throws IOException if the document is damaged, or names a root class that this model does not have
     */
    public Entity decode(byte[] document, BlobSource blobs) throws IOException {
        try (JsonParser in = format.createParser(document)) {
            DocumentReader.expect(in, in.nextToken(), JsonToken.START_OBJECT);
            EObject object = new DocumentReader(in, blobs).read(KithPackage.Literals.ENTITY);
            if (object instanceof Entity entity && in.nextToken() == null) {
                return entity;
            }
            throw new IOException(Messages.notOneObject);
        } catch (IllegalArgumentException | ClassCastException | java.time.DateTimeException e) {
            throw new IOException(NLS.bind(Messages.valueDamaged, e.getMessage()), e);
        }
    }
}
