package kith.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import kith.model.Entity;
import kith.model.KithPackage;

/**
 * Writes a root object with all that it contains as one document, and reads it back. With a factory of CBOR
 * (RFC 8949) the document is the compact form for the store, with one of JSON (RFC 8259) it is readable.
 *
 * <p>Features are named, so that a document can be read after the model has grown. A reference to another root object
 * is written as its class and id and read as a proxy whose URI is {@code kith:/Class#id}. Safe for use by several
 * threads, each with objects of its own.
 */
public final class EntityCodec {

    private static final String CLASS = "$class";

    private final JsonFactory format;

    /** @param format the format of the documents, never null */
    public EntityCodec(JsonFactory format) {
        this.format = format;
    }

    /**
     * Returns the document of a root object.
     *
     * @throws IllegalArgumentException if the object refers to a root object without an id
     */
    public byte[] encode(Entity entity) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = format.createGenerator(bytes)) {
            write(entity, KithPackage.Literals.ENTITY, out);
        }
        return bytes.toByteArray();
    }

    /**
     * Returns the root object of a document.
     *
     * @throws IOException if the document is damaged, or names a class or feature that this model does not have
     */
    public Entity decode(byte[] document) throws IOException {
        try (JsonParser in = format.createParser(document)) {
            expect(in, in.nextToken(), JsonToken.START_OBJECT);
            EObject object = read(in, KithPackage.Literals.ENTITY);
            if (object instanceof Entity entity && in.nextToken() == null) {
                return entity;
            }
            throw new IOException("Not the document of one root object");
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new IOException("A value of the document is damaged: " + e.getMessage(), e);
        }
    }

    private void write(EObject object, EClass expected, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (object.eClass() != expected) {
            out.writeStringField(CLASS, object.eClass().getName());
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!object.eIsSet(feature)) {
                continue;
            }
            out.writeFieldName(feature.getName());
            Object value = object.eGet(feature, false);
            if (feature.isMany()) {
                out.writeStartArray();
                List<?> values = value instanceof org.eclipse.emf.ecore.util.InternalEList<?> list ? list.basicList() : (List<?>) value;
                for (Object element : values) {
                    writeValue(feature, element, out);
                }
                out.writeEndArray();
            } else {
                writeValue(feature, value, out);
            }
        }
        out.writeEndObject();
    }

    private void writeValue(EStructuralFeature feature, Object value, JsonGenerator out) throws IOException {
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                write((EObject) value, reference.getEReferenceType(), out);
            } else {
                out.writeString(reference((InternalEObject) value));
            }
            return;
        }
        switch (value) {
            case byte[] bytes -> out.writeBinary(bytes);
            case Boolean flag -> out.writeBoolean(flag);
            case Integer number -> out.writeNumber(number);
            case Double number -> out.writeNumber(number);
            default -> out.writeString(EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value));
        }
    }

    private static String reference(InternalEObject target) {
        if (target.eIsProxy()) {
            return target.eProxyURI().lastSegment() + "#" + target.eProxyURI().fragment();
        }
        String id = target instanceof Entity entity ? entity.getId() : null;
        if (id == null) {
            throw new IllegalArgumentException("Reference to an object without an id: " + target.eClass().getName());
        }
        return target.eClass().getName() + "#" + id;
    }

    private EObject read(JsonParser in, EClass expected) throws IOException {
        EClass type = expected;
        EObject object = null;
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            JsonToken token = in.nextToken();
            if (object == null && name.equals(CLASS)) {
                type = type(in.getText());
                continue;
            }
            if (object == null) {
                object = create(type);
            }
            EStructuralFeature feature = type.getEStructuralFeature(name);
            if (feature == null) {
                throw new IOException("Unknown feature " + type.getName() + "." + name);
            }
            if (feature.isMany()) {
                expect(in, token, JsonToken.START_ARRAY);
                @SuppressWarnings("unchecked")
                List<Object> values = (List<Object>) object.eGet(feature);
                for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
                    values.add(readValue(in, next, feature));
                }
            } else {
                object.eSet(feature, readValue(in, token, feature));
            }
        }
        expect(in, in.currentToken(), JsonToken.END_OBJECT);
        return object == null ? create(type) : object;
    }

    private Object readValue(JsonParser in, JsonToken token, EStructuralFeature feature) throws IOException {
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                expect(in, token, JsonToken.START_OBJECT);
                return read(in, reference.getEReferenceType());
            }
            return proxy(in.getText());
        }
        EAttribute attribute = (EAttribute) feature;
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == byte[].class) {
            return in.getBinaryValue();
        } else if (type == boolean.class) {
            return in.getBooleanValue();
        } else if (type == int.class) {
            return in.getIntValue();
        } else if (type == double.class) {
            return in.getDoubleValue();
        }
        expect(in, token, JsonToken.VALUE_STRING);
        return EcoreUtil.createFromString(attribute.getEAttributeType(), in.getText());
    }

    private static EObject proxy(String reference) throws IOException {
        int hash = reference.indexOf('#');
        if (hash < 0) {
            throw new IOException("Not a reference: " + reference);
        }
        EObject proxy = create(type(reference.substring(0, hash)));
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("kith:/" + reference));
        return proxy;
    }

    private static EClass type(String name) throws IOException {
        if (KithPackage.eINSTANCE.getEClassifier(name) instanceof EClass type) {
            return type;
        }
        throw new IOException("Unknown class " + name);
    }

    private static EObject create(EClass type) throws IOException {
        if (type.isAbstract()) {
            throw new IOException("The document does not name its class");
        }
        return EcoreUtil.create(type);
    }

    private static void expect(JsonParser in, JsonToken actual, JsonToken expected) throws IOException {
        if (actual != expected) {
            throw new IOException("Expected " + expected + ", found " + actual + " at " + in.currentLocation().offsetDescription());
        }
    }
}
