package kith.core.duplicates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import kith.model.Attendee;
import kith.model.Entity;
import kith.model.Event;
import kith.model.KithPackage.Literals;
import kith.model.Person;

/** Lets references to one person name another. */
final class Redirection {

    private final String from;
    private final Person to;

    Redirection(String from, Person to) {
        this.from = from;
        this.to = to;
    }

    /** Changes the references of an object and of what it contains. Who was named twice then is named once. */
    void in(Entity entity) {
        redirect(entity);
        List<EObject> parts = new ArrayList<>();
        entity.eAllContents().forEachRemaining(parts::add);
        parts.forEach(this::redirect);
        if (entity instanceof Event event) {
            onceOnly(event);
        } else if (entity == to) {
            to.getRelations().removeIf(relation -> to.getId().equals(id(relation.eGet(Literals.RELATION__PERSON, false))));
            to.getDistinctFrom().remove(to);
            if (to.getFirstMeeting() != null && to.getId().equals(id(to.getFirstMeeting().eGet(Literals.FIRST_MEETING__THROUGH, false)))) {
                to.getFirstMeeting().setThrough(null);
            }
        }
    }

    private void redirect(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !object.eIsSet(reference)) {
                continue;
            }
            if (reference.isMany()) {
                redirect(object, reference);
            } else if (from.equals(id(object.eGet(reference, false)))) {
                object.eSet(reference, to);
            }
        }
    }

    private void redirect(EObject object, EReference reference) {
        @SuppressWarnings("unchecked")
        EList<Object> list = (EList<Object>) object.eGet(reference);
        List<?> basic = ((InternalEList<?>) list).basicList();
        boolean there = basic.stream().anyMatch(each -> to.getId().equals(id(each)));
        for (int i = basic.size() - 1; i >= 0; i--) {
            if (from.equals(id(basic.get(i)))) {
                if (there) {
                    list.remove(i);
                } else {
                    list.set(i, to);
                    there = true;
                }
            }
        }
    }

    private static void onceOnly(Event event) {
        Set<String> there = new HashSet<>();
        for (Attendee attendee : List.copyOf(event.getAttendees())) {
            String person = id(attendee.eGet(Literals.ATTENDEE__PERSON, false));
            if (person != null && !there.add(person)) {
                EcoreUtil.remove(attendee);
            }
        }
    }

    private static String id(Object target) {
        return target instanceof InternalEObject object && object.eIsProxy() ? object.eProxyURI().fragment()
                : target instanceof Entity entity ? entity.getId() : null;
    }
}
