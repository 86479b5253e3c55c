package kith.core.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import kith.model.Entity;
import kith.model.KithPackage.Literals;

/** Objects as plain values: maps by the names of features, lists, texts, and references as an arrow with an id. */
final class Plain {

    private static final String ARROW = "->";

    private Plain() {
    }

    static boolean isPlain(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived() && feature != Literals.ENTITY__ID
                && feature != Literals.ENTITY__CREATED && feature != Literals.ENTITY__CHANGED
                && feature != Literals.ENTITY__EXTENSIONS;
    }

    static String reference(String id) {
        return ARROW + id;
    }

    /** Returns the id that a value refers to, or null. */
    static String target(Object value) {
        return value instanceof String text && text.startsWith(ARROW) ? text.substring(ARROW.length()) : null;
    }

    static Map<String, Object> of(EObject object) {
        Map<String, Object> values = new TreeMap<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!isPlain(feature) || !object.eIsSet(feature)) {
                continue;
            }
            Object value = object.eGet(feature, false);
            if (feature.isMany()) {
                List<?> list = value instanceof InternalEList<?> internal ? internal.basicList() : (List<?>) value;
                values.put(feature.getName(), new ArrayList<>(list.stream().map(each -> of(feature, each)).toList()));
            } else {
                values.put(feature.getName(), of(feature, value));
            }
        }
        return values;
    }

    private static Object of(EStructuralFeature feature, Object value) {
        return switch (feature) {
            case EAttribute attribute -> EcoreUtil.convertToString(attribute.getEAttributeType(), value);
            case EReference reference when reference.isContainment() -> of((EObject) value);
            default -> reference(id((InternalEObject) value));
        };
    }

    private static String id(InternalEObject object) {
        return object.eIsProxy() ? object.eProxyURI().fragment() : ((Entity) object).getId();
    }

    /** Returns the value of a feature that a plain one stands for. */
    static Object value(EStructuralFeature feature, Object plain, Function<String, Entity> find) {
        return switch (feature) {
            case EAttribute attribute -> EcoreUtil.createFromString(attribute.getEAttributeType(), (String) plain);
            case EReference reference when reference.isContainment() -> object(reference.getEReferenceType(), plain, find);
            default -> find.apply(target(plain));
        };
    }

    @SuppressWarnings("unchecked")
    private static EObject object(EClass type, Object plain, Function<String, Entity> find) {
        EObject object = EcoreUtil.create(type);
        ((Map<String, Object>) plain).forEach((name, value) -> {
            EStructuralFeature feature = type.getEStructuralFeature(name);
            if (feature.isMany()) {
                ((List<Object>) value).forEach(
                        each -> ((List<Object>) object.eGet(feature)).add(value(feature, each, find)));
            } else {
                object.eSet(feature, value(feature, value, find));
            }
        });
        return object;
    }

    /** Returns a copy of a plain value that shares nothing with it. */
    @SuppressWarnings("unchecked")
    static <T> T copy(T plain) {
        return (T) switch (plain) {
            case Map<?, ?> map -> {
                Map<Object, Object> copy = new TreeMap<>();
                map.forEach((key, value) -> copy.put(key, copy(value)));
                yield copy;
            }
            case List<?> list -> new ArrayList<>(list.stream().map(Plain::copy).toList());
            default -> plain;
        };
    }
}
