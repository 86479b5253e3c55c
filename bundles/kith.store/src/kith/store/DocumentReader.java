package kith.store;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import kith.model.Blob;
import kith.model.KithFactory;
import kith.model.KithPackage;
import kith.model.UnknownExtension;
import kith.model.UnknownFeatures;

/** Reads one document. */
final class DocumentReader {

    private final JsonParser in;
    private final EntityCodec.BlobSource blobs;

    DocumentReader(JsonParser in, EntityCodec.BlobSource blobs) {
        this.in = in;
        this.blobs = blobs;
    }

    /**
     * Reads the object at whose start the parser stands.
     *
     * @param expected the class where the document names none
     */
    EObject read(EClass expected) throws IOException {
        EClass type = expected;
        EObject object = null;
        Map<String, byte[]> unknown = null;
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            JsonToken token = in.nextToken();
            if (object == null && name.equals(DocumentWriter.CLASS)) {
                type = type(in.getText());
                continue;
            }
            if (object == null) {
                object = create(type);
            }
            EStructuralFeature feature = type.getEStructuralFeature(name);
            byte[] left = feature == null ? RawData.copy(in) : readFeature(object, feature, token);
            if (left != null) {
                unknown = unknown == null ? new LinkedHashMap<>() : unknown;
                unknown.put(name, left);
            }
        }
        expect(in, in.currentToken(), JsonToken.END_OBJECT);
        object = object == null ? create(type) : object;
        if (unknown != null) {
            UnknownFeatures.set(object, unknown);
        }
        return object;
    }

    /** Returns null, or a value that this version does not know. */
    private byte[] readFeature(EObject object, EStructuralFeature feature, JsonToken token) throws IOException {
        if (!feature.isMany()) {
            if (feature instanceof EAttribute attribute && !isKnown(attribute.getEAttributeType(), token)) {
                return RawData.copy(in);
            }
            object.eSet(feature, readValue(token, feature));
            return null;
        }
        expect(in, token, JsonToken.START_ARRAY);
        @SuppressWarnings("unchecked")
        List<Object> values = (List<Object>) object.eGet(feature);
        for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
            values.add(readValue(next, feature));
        }
        return null;
    }

    /** Choices and time zones are lists that grow; a newer version may have written one that is not known here. */
    private boolean isKnown(EDataType type, JsonToken token) throws IOException {
        if (token != JsonToken.VALUE_STRING || !(type instanceof EEnum) && type.getInstanceClass() != ZoneId.class) {
            return true;
        }
        try {
            EcoreUtil.createFromString(type, in.getText());
            return true;
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return false;
        }
    }

    private Object readValue(JsonToken token, EStructuralFeature feature) throws IOException {
        if (feature instanceof EReference reference) {
            if (!reference.isContainment()) {
                expect(in, token, JsonToken.VALUE_STRING);
                return proxy(in.getText());
            }
            expect(in, token, JsonToken.START_OBJECT);
            return reference == KithPackage.Literals.ENTITY__EXTENSIONS ? readExtension() : read(reference.getEReferenceType());
        }
        EDataType type = ((EAttribute) feature).getEAttributeType();
        Class<?> java = type.getInstanceClass();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        } else if (java == Blob.class) {
            return readBlob(token);
        } else if (java == byte[].class) {
            return bytes(token);
        } else if (java == boolean.class || java == Boolean.class) {
            return in.getBooleanValue();
        } else if (java == int.class || java == Integer.class) {
            return in.getIntValue();
        } else if (java == long.class || java == Long.class) {
            return in.getLongValue();
        } else if (java == double.class || java == Double.class) {
            return in.getDoubleValue();
        }
        expect(in, token, JsonToken.VALUE_STRING);
        return EcoreUtil.createFromString(type, in.getText());
    }

    /** Extension data is taken as it is first, because its package may be missing, or be older or newer than the data. */
    private EObject readExtension() throws IOException {
        byte[] data = RawData.copy(in);
        try (JsonParser raw = RawData.parser(data)) {
            raw.nextToken();
            return new DocumentReader(raw, blobs).read(KithPackage.Literals.UNKNOWN_EXTENSION);
        } catch (IOException | RuntimeException | LinkageError e) {
            return unknown(data);
        }
    }

    private static UnknownExtension unknown(byte[] data) throws IOException {
        UnknownExtension extension = KithFactory.eINSTANCE.createUnknownExtension();
        String type = RawData.typeOf(data);
        int hash = type.lastIndexOf('#');
        extension.setNsUri(hash < 0 ? KithPackage.eNS_URI : type.substring(0, hash));
        extension.setTypeName(type.substring(hash + 1));
        extension.setData(data);
        return extension;
    }

    private Blob readBlob(JsonToken token) throws IOException {
        if (token != JsonToken.START_OBJECT) {
            return Blob.of(bytes(token));
        }
        String hash = null;
        long size = 0;
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case DocumentWriter.HASH -> hash = in.getText();
                case DocumentWriter.SIZE -> size = in.getLongValue();
                default -> throw new IOException(NLS.bind(Messages.noContent, name));
            }
        }
        expect(in, in.currentToken(), JsonToken.END_OBJECT);
        if (hash == null) {
            throw new IOException(Messages.hashMissing);
        }
        return blobs.find(hash, size);
    }

    private byte[] bytes(JsonToken token) throws IOException {
        return token == JsonToken.VALUE_STRING ? Base64.getDecoder().decode(in.getText()) : in.getBinaryValue();
    }

    private static EObject proxy(String reference) throws IOException {
        int hash = reference.indexOf('#');
        if (hash < 0) {
            throw new IOException(NLS.bind(Messages.noReference, reference));
        }
        EObject proxy = create(type(reference.substring(0, hash)));
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("kith:/" + reference));
        return proxy;
    }

    private static EClass type(String name) throws IOException {
        int hash = name.lastIndexOf('#');
        EPackage owner = hash < 0 ? KithPackage.eINSTANCE : EPackage.Registry.INSTANCE.getEPackage(name.substring(0, hash));
        if (owner != null && owner.getEClassifier(name.substring(hash + 1)) instanceof EClass type) {
            return type;
        }
        throw new IOException(NLS.bind(Messages.unknownClass, name));
    }

    private static EObject create(EClass type) throws IOException {
        if (type.isAbstract()) {
            throw new IOException(Messages.noClassNamed);
        }
        return EcoreUtil.create(type);
    }

    static void expect(JsonParser in, JsonToken actual, JsonToken expected) throws IOException {
        if (actual != expected) {
            throw new IOException(NLS.bind(Messages.unexpected,
                    new Object[] { expected, actual, in.currentLocation().offsetDescription() }));
        }
    }
}
