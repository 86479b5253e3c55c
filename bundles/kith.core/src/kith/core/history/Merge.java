package kith.core.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes what a change did out of an object that was changed since, and keeps what those later changes did. */
final class Merge {

    private final Set<EStructuralFeature> kept = new LinkedHashSet<>();

    /**
     * Takes back a change.
     *
     * @param before the object before the change
     * @param after the object after it
     * @param now the object as it is, of the same class; it is changed
     */
    void takeBack(EObject before, EObject after, EObject now) {
        for (EStructuralFeature feature : Values.features(now)) {
            if (Values.same(feature, before, after) || Values.same(feature, before, now)) {
                continue;
            }
            if (Values.same(feature, after, now)) {
                set(feature, before, now);
            } else if (feature.isMany()) {
                elements(feature, before, after, now);
            } else if (isPart(feature, before, after, now)) {
                takeBack((EObject) before.eGet(feature), (EObject) after.eGet(feature), (EObject) now.eGet(feature));
            } else {
                kept.add(feature);
            }
        }
    }

    /** Returns the features that stay as later changes have left them. */
    Set<EStructuralFeature> kept() {
        return kept;
    }

    private static boolean isPart(EStructuralFeature feature, EObject before, EObject after, EObject now) {
        return feature instanceof EReference reference && reference.isContainment() && before.eIsSet(feature)
                && after.eIsSet(feature) && now.eIsSet(feature);
    }

    private static void set(EStructuralFeature feature, EObject from, EObject to) {
        if (!from.eIsSet(feature)) {
            to.eUnset(feature);
        } else if (feature.isMany()) {
            List<Object> values = Values.list(from, feature).stream().map(value -> copy(feature, value)).toList();
            EList<Object> list = elements(feature, to);
            list.clear();
            list.addAll(values);
        } else {
            to.eSet(feature, copy(feature, from.eGet(feature, false)));
        }
    }

    private static Object copy(EStructuralFeature feature, Object value) {
        return feature instanceof EReference reference && reference.isContainment() && value != null
                ? EcoreUtil.copy((EObject) value) : value;
    }

    /** Element by element: what the change added goes if it is still there, what it took away comes back. */
    private void elements(EStructuralFeature feature, EObject before, EObject after, EObject now) {
        List<Object> old = Values.list(before, feature);
        List<Object> added = minus(feature, Values.list(after, feature), old);
        List<Object> removed = minus(feature, old, Values.list(after, feature));
        EList<Object> list = elements(feature, now);
        int place = -1;
        for (Object value : added) {
            int index = index(feature, Values.list(now, feature), value);
            if (index < 0) {
                kept.add(feature);
                // What the change made of an element was changed again: the old one beside it would be one too many.
                if (!removed.isEmpty() && feature instanceof EReference reference && reference.isContainment()) {
                    removed.removeFirst();
                }
            } else {
                list.remove(index);
                place = index;
            }
        }
        for (Object value : removed) {
            if (index(feature, Values.list(now, feature), value) < 0) {
                int index = place >= 0 ? place++ : Math.min(index(feature, old, value), list.size());
                list.add(Math.min(index, list.size()), copy(feature, value));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> elements(EStructuralFeature feature, EObject object) {
        return (EList<Object>) object.eGet(feature);
    }

    private static List<Object> minus(EStructuralFeature feature, Collection<Object> values, Collection<Object> others) {
        List<Object> rest = new ArrayList<>(values);
        for (Object other : others) {
            int index = index(feature, rest, other);
            if (index >= 0) {
                rest.remove(index);
            }
        }
        return rest;
    }

    private static int index(EStructuralFeature feature, List<Object> values, Object value) {
        for (int i = 0; i < values.size(); i++) {
            if (Values.same(feature, values.get(i), value)) {
                return i;
            }
        }
        return -1;
    }
}
