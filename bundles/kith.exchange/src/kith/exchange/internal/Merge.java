package kith.exchange.internal;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import kith.model.Contact;
import kith.model.KithPackage;
import kith.store.Titles;

/**
 * Adds to a contact what it lacks of another. Nothing that is there is overwritten or removed, and adding the same twice
 * adds nothing the second time.
 */
final class Merge {

    private static final Set<EStructuralFeature> OWN = Set.of(KithPackage.Literals.ENTITY__ID,
            KithPackage.Literals.ENTITY__CREATED, KithPackage.Literals.ENTITY__CHANGED,
            KithPackage.Literals.CONTACT__SOURCE);

    private final Contact into;
    private final Contact from;
    private boolean changed;

    /** @param from what to add; stays as it is */
    Merge(Contact into, Contact from) {
        this.into = into;
        this.from = from;
    }

    /** Returns whether anything was added. */
    boolean apply() {
        for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
            if (from.eIsSet(feature) && !OWN.contains(feature)) {
                add(feature);
            }
        }
        return changed;
    }

    private void add(EStructuralFeature feature) {
        if (feature == KithPackage.Literals.CONTACT__NOTE) {
            addNote();
        } else if (feature == KithPackage.Literals.CONTACT__UID) {
            addUid();
        } else if (feature == KithPackage.Literals.CONTACT__CARD_PROPERTIES) {
            changed |= CardProperties.add(into.getCardProperties(), from.getCardProperties());
        } else if (feature == KithPackage.Literals.PERSON__FORMATTED_NAME) {
            addFormattedName();
        } else if (feature instanceof EReference reference && reference.isContainment()) {
            addParts(reference);
        } else if (feature instanceof EReference reference && feature.isMany()) {
            addReferences(reference);
        } else if (feature.isMany()) {
            addValues(feature);
        } else {
            fill(feature, into, from);
        }
    }

    private void addReferences(EReference reference) {
        Set<String> there = Elements.ids(into, reference);
        Set<String> more = Elements.ids(from, reference);
        if (!there.containsAll(more)) {
            @SuppressWarnings("unchecked")
            List<EObject> targets = (List<EObject>) into.eGet(reference);
            List<?> incoming = ((InternalEList<?>) from.eGet(reference)).basicList();
            incoming.stream().filter(target -> !there.contains(Elements.id(target))).forEach(target -> targets.add((EObject) target));
            changed = true;
        }
    }

    private void fill(EStructuralFeature feature, EObject target, EObject source) {
        Object there = target.eGet(feature, false);
        boolean isMissing = !target.eIsSet(feature) || there instanceof String text && text.isBlank();
        if (isMissing && source.eIsSet(feature)) {
            target.eSet(feature, source.eGet(feature, false));
            changed = true;
        }
    }

    private void addValues(EStructuralFeature feature) {
        @SuppressWarnings("unchecked")
        List<Object> values = (List<Object>) into.eGet(feature);
        for (Object value : (List<?>) from.eGet(feature)) {
            String text = Text.fold(value.toString());
            if (values.stream().noneMatch(there -> Text.fold(there.toString()).equals(text))) {
                values.add(value);
                changed = true;
            }
        }
    }

    private void addParts(EReference reference) {
        if (!reference.isMany()) {
            if (!into.eIsSet(reference)) {
                into.eSet(reference, EcoreUtil.copy((EObject) from.eGet(reference)));
                changed = true;
            }
            return;
        }
        @SuppressWarnings("unchecked")
        List<EObject> parts = (List<EObject>) into.eGet(reference);
        for (Object value : (List<?>) from.eGet(reference)) {
            EObject part = (EObject) value;
            EObject there = parts.stream().filter(each -> Elements.same(each, part)).findFirst().orElse(null);
            if (there == null) {
                parts.add(addition(part, parts));
                changed = true;
            } else {
                fillPart(there, part);
            }
        }
    }

    /** There is one preferred address of each kind, and it is the one that was preferred before. */
    private static EObject addition(EObject part, List<EObject> there) {
        EObject copy = EcoreUtil.copy(part);
        EStructuralFeature preferred = part.eClass().getEStructuralFeature("preferred");
        if (preferred != null && there.stream().anyMatch(each -> Boolean.TRUE.equals(each.eGet(preferred)))) {
            copy.eUnset(preferred);
        }
        return copy;
    }

    private void fillPart(EObject there, EObject part) {
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            if (feature.isMany()) {
                @SuppressWarnings("unchecked")
                List<Object> values = (List<Object>) there.eGet(feature);
                if (values.isEmpty() && part.eIsSet(feature)) {
                    values.addAll((List<?>) part.eGet(feature));
                    changed = true;
                }
            } else if (feature.getEType() != EcorePackage.Literals.EBOOLEAN) {
                fill(feature, there, part);
            }
        }
    }

    private void addNote() {
        String note = from.getNote().strip();
        String there = into.getNote();
        if (Text.isBlank(there)) {
            into.setNote(note);
            changed = true;
        } else if (!Text.fold(there).contains(Text.fold(note))) {
            into.setNote(there.stripTrailing() + "\n\n" + note);
            changed = true;
        }
    }

    /** An export of Kith writes the id as the uid of a contact that has none: that is no news. */
    private void addUid() {
        if (!String.valueOf(into.getId()).equals(Known.idOfUid(from.getUid()))) {
            fill(KithPackage.Literals.CONTACT__UID, into, from);
        }
    }

    private void addFormattedName() {
        String name = (String) from.eGet(KithPackage.Literals.PERSON__FORMATTED_NAME);
        if (!Text.fold(Titles.of(into)).equals(Text.fold(name))) {
            fill(KithPackage.Literals.PERSON__FORMATTED_NAME, into, from);
        }
    }
}
