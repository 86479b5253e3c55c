package kith.core.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import kith.core.validation.Findings.Place;
import kith.model.Entity;

/** References to objects that are not in the network, as after an import that named what did not come. */
final class DanglingReferences implements Rule {

    @Override
    public void check(Findings findings) {
        look(findings.entity(), null, findings);
        for (EReference part : findings.entity().eClass().getEAllContainments()) {
            List<?> values = References.values(findings.entity(), part);
            for (int i = 0; i < values.size(); i++) {
                below((EObject) values.get(i), new Place(part, part.isMany() ? i : -1), findings);
            }
        }
    }

    private static void below(EObject part, Place place, Findings findings) {
        look(part, place, findings);
        part.eAllContents().forEachRemaining(object -> look(object, place, findings));
    }

    private static void look(EObject object, Place place, Findings findings) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !object.eIsSet(reference)) {
                continue;
            }
            List<?> values = References.values(object, reference);
            for (int i = 0; i < values.size(); i++) {
                String id = References.id(values.get(i));
                if (id != null && !findings.exists(id)) {
                    findings.warn("reference", place != null ? place : new Place(reference, reference.isMany() ? i : -1),
                            NLS.bind(Messages.reference, ((EObject) values.get(i)).eClass().getName(), id),
                            new Fix(Messages.removeReference, (session, entity) -> forget(id, entity)), id);
                }
            }
        }
    }

    private static void forget(String id, Entity entity) {
        forget(id, (EObject) entity);
        entity.eAllContents().forEachRemaining(object -> forget(id, object));
    }

    private static void forget(String id, EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !object.eIsSet(reference)) {
                continue;
            }
            for (Object value : List.copyOf(References.values(object, reference))) {
                if (id.equals(References.id(value))) {
                    EcoreUtil.remove(object, reference, value);
                }
            }
        }
    }
}
