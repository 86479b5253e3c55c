package kith.store.internal.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import kith.model.Attendee;
import kith.model.CustomValue;
import kith.model.Entity;
import kith.model.KithPackage.Literals;
import kith.model.Relation;

/** Takes what is erased out of other objects: references, and what those keep of a person beside a reference. */
final class Scrub {

    private final Set<String> ids;
    private final Set<String> names;

    /**
     * @param ids the ids of what is erased
     * @param names what it was called, where that stands for it without a reference
     */
    Scrub(Set<String> ids, Set<String> names) {
        this.ids = ids;
        this.names = names;
    }

    void of(Entity entity) {
        List<EObject> inner = new ArrayList<>();
        entity.eAllContents().forEachRemaining(inner::add);
        inner.stream().filter(this::isAbout).forEach(EcoreUtil::remove);
        references(entity);
        entity.eAllContents().forEachRemaining(this::references);
    }

    /** An attendee with name and address, a relation, a value: all of it is about who is erased. */
    private boolean isAbout(EObject object) {
        return switch (object) {
            case Attendee attendee -> isErased(attendee.eGet(Literals.ATTENDEE__PERSON, false))
                    || attendee.eGet(Literals.ATTENDEE__PERSON, false) == null && isNamed(attendee.getName());
            case Relation relation -> isErased(relation.eGet(Literals.RELATION__PERSON, false))
                    || relation.eGet(Literals.RELATION__PERSON, false) == null && isNamed(relation.getName());
            case CustomValue value -> isErased(value.eGet(Literals.CUSTOM_VALUE__TARGET, false));
            default -> false;
        };
    }

    private boolean isNamed(String name) {
        return name != null && names.contains(name.strip());
    }

    private void references(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !object.eIsSet(reference)) {
                continue;
            }
            Object value = object.eGet(reference, false);
            if (!reference.isMany()) {
                if (isErased(value)) {
                    object.eUnset(reference);
                }
                continue;
            }
            List<?> targets = value instanceof InternalEList<?> list ? list.basicList() : (List<?>) value;
            for (int i = targets.size() - 1; i >= 0; i--) {
                if (isErased(targets.get(i))) {
                    ((EList<?>) value).remove(i);
                }
            }
        }
    }

    private boolean isErased(Object target) {
        return target instanceof InternalEObject proxy && proxy.eIsProxy() ? ids.contains(Objects.toString(proxy.eProxyURI().fragment()))
                : target instanceof Entity entity && ids.contains(entity.getId());
    }
}
