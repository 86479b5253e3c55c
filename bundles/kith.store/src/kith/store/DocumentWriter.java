package kith.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import com.fasterxml.jackson.core.JsonGenerator;

import kith.model.Blob;
import kith.model.Entity;
import kith.model.KithPackage;
import kith.model.UnknownExtension;
import kith.model.UnknownFeatures;

/** Writes one document. */
final class DocumentWriter {

    static final String CLASS = "$class";
    static final String HASH = "sha256";
    static final String SIZE = "size";

    private final JsonGenerator out;
    private final Consumer<Blob> blobs;

    /** @param blobs is given what is named by its hash; null to write all bytes */
    DocumentWriter(JsonGenerator out, Consumer<Blob> blobs) {
        this.out = out;
        this.blobs = blobs;
    }

    /** @param expected the class that need not be named */
    void write(EObject object, EClass expected) throws IOException {
        if (object instanceof UnknownExtension unknown && unknown.getData() != null) {
            RawData.write(unknown.getData(), out);
            return;
        }
        out.writeStartObject();
        if (object.eClass() != expected) {
            out.writeStringField(CLASS, name(object.eClass()));
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (isWritten(feature) && object.eIsSet(feature)) {
                out.writeFieldName(feature.getName());
                writeFeature(object, feature);
            }
        }
        for (Map.Entry<String, byte[]> unknown : UnknownFeatures.of(object).entrySet()) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(unknown.getKey());
            if (feature == null || !object.eIsSet(feature)) {
                out.writeFieldName(unknown.getKey());
                RawData.write(unknown.getValue(), out);
            }
        }
        out.writeEndObject();
    }

    private static boolean isWritten(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    private static String name(EClass type) {
        return type.getEPackage() == KithPackage.eINSTANCE ? type.getName() : type.getEPackage().getNsURI() + "#" + type.getName();
    }

    private void writeFeature(EObject object, EStructuralFeature feature) throws IOException {
        Object value = object.eGet(feature, false);
        if (!feature.isMany()) {
            writeValue(feature, value);
            return;
        }
        out.writeStartArray();
        for (Object element : value instanceof InternalEList<?> list ? list.basicList() : (List<?>) value) {
            writeValue(feature, element);
        }
        out.writeEndArray();
    }

    private void writeValue(EStructuralFeature feature, Object value) throws IOException {
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                write((EObject) value, reference.getEReferenceType());
            } else {
                out.writeString(reference((InternalEObject) value));
            }
            return;
        }
        switch (value) {
            case null -> out.writeNull();
            case byte[] bytes -> out.writeBinary(bytes);
            case Blob blob -> writeBlob(blob);
            case Boolean flag -> out.writeBoolean(flag);
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case Double number -> out.writeNumber(number);
            default -> out.writeString(EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value));
        }
    }

    private void writeBlob(Blob blob) throws IOException {
        if (blobs == null) {
            out.writeBinary(blob.bytes());
            return;
        }
        blobs.accept(blob);
        out.writeStartObject();
        out.writeStringField(HASH, blob.hash());
        out.writeNumberField(SIZE, blob.size());
        out.writeEndObject();
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
}
