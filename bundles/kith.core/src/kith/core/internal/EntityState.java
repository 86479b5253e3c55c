package kith.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
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

    /** Returns a copy of an object that is in no network; it refers to what the object refers to. */
    static Entity copyOf(Entity entity) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true) {

            private static final long serialVersionUID = 1L;

            @Override
            public EObject copy(EObject object) {
                EObject copy = super.copy(object);
                if (copy != null) {
                    UnknownFeatures.set(copy, UnknownFeatures.of(object));
                }
                return copy;
            }
        };
        Entity copy = (Entity) copier.copy(entity);
        copier.copyReferences();
        return copy;
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
     * Takes every reference to removed objects, by id, out of another. An attendee and a relation keep the name of the
     * person; the values of a removed field, and those that named a removed person, go with it.
     */
    public static void forget(Map<String, Entity> removed, Entity in) {
        in.getCustomValues().removeIf(value -> target(value.eGet(Literals.CUSTOM_VALUE__FIELD, false), removed) != null
                || target(value.eGet(Literals.CUSTOM_VALUE__TARGET, false), removed) != null);
        forget(removed, (EObject) in);
        in.eAllContents().forEachRemaining(object -> forget(removed, object));
    }

    private static void forget(Map<String, Entity> removed, EObject object) {
        keepName(removed, object);
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || !object.eIsSet(reference)) {
                continue;
            }
            if (reference.isMany()) {
                List<?> basic = basic(object, reference);
                for (int i = basic.size() - 1; i >= 0; i--) {
                    if (target(basic.get(i), removed) != null) {
                        ((EList<?>) object.eGet(reference)).remove(i);
                    }
                }
            } else if (target(object.eGet(reference, false), removed) != null) {
                object.eUnset(reference);
            }
        }
    }

    private static void keepName(Map<String, Entity> removed, EObject in) {
        if (in instanceof Attendee attendee && attendee.getName() == null
                && target(in.eGet(Literals.ATTENDEE__PERSON, false), removed) instanceof Person person) {
            attendee.setName(Titles.of(person));
        } else if (in instanceof Relation relation && relation.getName() == null
                && target(in.eGet(Literals.RELATION__PERSON, false), removed) instanceof Person person) {
            relation.setName(Titles.of(person));
        }
    }

    private static Entity target(Object value, Map<String, Entity> removed) {
        if (value instanceof InternalEObject proxy && proxy.eIsProxy()) {
            return removed.get(proxy.eProxyURI().fragment());
        }
        return value instanceof Entity entity ? removed.get(entity.getId()) : null;
    }

    private static List<?> basic(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature, false);
        return value instanceof InternalEList<?> list ? list.basicList() : (List<?>) value;
    }
}
