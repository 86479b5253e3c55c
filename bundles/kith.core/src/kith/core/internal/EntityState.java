package kith.core.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import kith.model.Attendee;
import kith.model.Entity;
import kith.model.KithPackage.Literals;
import kith.model.Person;
import kith.model.Relation;
import kith.model.UnknownFeatures;
import kith.store.Titles;

/** What is done with the features of whole objects. */
public final class EntityState {

    private EntityState() {
    }

    /** Gives an object the state of another of its class, which is used up by it. */
    static void copy(Entity from, Entity to) {
        for (EStructuralFeature feature : to.eClass().getEAllStructuralFeatures()) {
            if (!from.eIsSet(feature)) {
                to.eUnset(feature);
            } else if (feature.isMany()) {
                copyList(feature, from, to);
            } else {
                to.eSet(feature, from.eGet(feature, false));
            }
        }
        UnknownFeatures.set(to, UnknownFeatures.of(from));
    }

    private static void copyList(EStructuralFeature feature, Entity from, Entity to) {
        List<Object> values = new ArrayList<>(basic(from, feature));
        @SuppressWarnings("unchecked")
        EList<Object> list = (EList<Object>) to.eGet(feature);
        if (feature instanceof EReference || !list.equals(values)) {
            list.clear();
            list.addAll(values);
        }
    }

    /**
     * Takes every reference to a removed object out of another. An attendee and a relation keep the name of the person;
     * the values of a removed field, and those that named a removed person, go with it.
     */
    static void forget(Entity removed, Entity in) {
        in.getCustomValues().removeIf(value -> isReference(value.eGet(Literals.CUSTOM_VALUE__FIELD, false), removed)
                || isReference(value.eGet(Literals.CUSTOM_VALUE__TARGET, false), removed));
        forget(removed, (EObject) in);
        in.eAllContents().forEachRemaining(object -> forget(removed, object));
    }

    private static void forget(Entity removed, EObject object) {
        if (removed instanceof Person person) {
            keepName(person, object);
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || !object.eIsSet(reference)) {
                continue;
            }
            if (reference.isMany()) {
                List<?> basic = basic(object, reference);
                for (int i = basic.size() - 1; i >= 0; i--) {
                    if (isReference(basic.get(i), removed)) {
                        ((EList<?>) object.eGet(reference)).remove(i);
                    }
                }
            } else if (isReference(object.eGet(reference, false), removed)) {
                object.eUnset(reference);
            }
        }
    }

    private static void keepName(Person removed, EObject in) {
        if (in instanceof Attendee attendee && attendee.getName() == null
                && isReference(in.eGet(Literals.ATTENDEE__PERSON, false), removed)) {
            attendee.setName(Titles.of(removed));
        } else if (in instanceof Relation relation && relation.getName() == null
                && isReference(in.eGet(Literals.RELATION__PERSON, false), removed)) {
            relation.setName(Titles.of(removed));
        }
    }

    private static boolean isReference(Object value, Entity target) {
        return value == target || value instanceof InternalEObject proxy && proxy.eIsProxy()
                && target.getId().equals(proxy.eProxyURI().fragment());
    }

    private static List<?> basic(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature, false);
        return value instanceof InternalEList<?> list ? list.basicList() : (List<?>) value;
    }
}
