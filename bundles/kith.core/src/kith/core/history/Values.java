package kith.core.history;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import kith.model.Entity;
import kith.model.KithPackage.Literals;
import kith.model.UnknownFeatures;

/** Compares states of objects, without resolving what they refer to. */
final class Values {

    /** What the session keeps by itself, and is no change of anybody. */
    private static final Set<EStructuralFeature> KEPT = Set.of(Literals.ENTITY__ID, Literals.ENTITY__CREATED,
            Literals.ENTITY__CHANGED, Literals.CONTACT__MERGED_UIDS);

    private Values() {
    }

    /** Returns the features in which states of objects of a class are compared. */
    static List<EStructuralFeature> features(EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream().filter(feature -> !feature.isTransient()
                && !feature.isDerived() && !KEPT.contains(feature)
                && !(feature instanceof EReference reference && reference.isContainer())).toList();
    }

    static boolean same(EObject one, EObject other) {
        return one.eClass() == other.eClass() && features(one).stream().allMatch(feature -> same(feature, one, other))
                && Objects.deepEquals(unknown(one), unknown(other));
    }

    /** Returns whether two objects of a class have the same in a feature. */
    static boolean same(EStructuralFeature feature, EObject one, EObject other) {
        if (!feature.isMany()) {
            return one.eIsSet(feature) == other.eIsSet(feature)
                    && same(feature, one.eGet(feature, false), other.eGet(feature, false));
        }
        List<Object> values = list(one, feature);
        List<Object> others = list(other, feature);
        for (int i = 0; i < values.size() && i < others.size(); i++) {
            if (!same(feature, values.get(i), others.get(i))) {
                return false;
            }
        }
        return values.size() == others.size();
    }

    /** Returns whether two values of a feature, or two elements of its list, are the same. */
    static boolean same(EStructuralFeature feature, Object one, Object other) {
        if (one == null || other == null || !(feature instanceof EReference reference)) {
            return Objects.deepEquals(one, other);
        }
        return reference.isContainment() ? same((EObject) one, (EObject) other) : Objects.equals(id(one), id(other));
    }

    private static Object[] unknown(EObject object) {
        return UnknownFeatures.of(object).entrySet().stream()
                .map(entry -> new Object[] { entry.getKey(), entry.getValue() }).toArray();
    }

    /** Returns the values of a list, which is not changed by changes of the result. */
    @SuppressWarnings("unchecked")
    static List<Object> list(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature, false);
        return List.copyOf((List<Object>) (value instanceof InternalEList<?> list ? list.basicList() : value));
    }

    /** Returns the id that a reference to a root object names, or null. */
    static String id(Object target) {
        if (target instanceof InternalEObject object && object.eIsProxy()) {
            return object.eProxyURI().fragment();
        }
        return target instanceof Entity entity ? entity.getId() : null;
    }

    /** Returns the ids of the root objects that an object, or what it contains, refers to. */
    static Set<String> references(EObject object) {
        Set<String> ids = new LinkedHashSet<>();
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!object.eIsSet(reference) || reference.isContainer()) {
                continue;
            }
            List<?> values = reference.isMany() ? list(object, reference) : List.of(object.eGet(reference, false));
            for (Object value : values) {
                if (reference.isContainment()) {
                    ids.addAll(references((EObject) value));
                } else if (id(value) != null) {
                    ids.add(id(value));
                }
            }
        }
        return ids;
    }
}
