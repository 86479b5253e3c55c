package kith.exchange.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import kith.model.KithPackage.Literals;

/**
 * Merges what a card says about a part of a contact that is there: its types, its label or note, and whether it is preferred. What
 * is missing is added; where the two differ, {@link Changes} decides. Not safe for use by several threads.
 */
final class PartMerge {

    private static final Set<String> TEXTS = Set.of("label", "note");

    private final EReference reference;
    private final PartIndex index;
    private final Changes changes;

    /**
     * @param reference the list of parts
     * @param index the index of the parts that are there
     */
    PartMerge(EReference reference, PartIndex index, Changes changes) {
        this.reference = reference;
        this.index = index;
        this.changes = changes;
    }

    /**
     * Lets a part be the preferred one if a card prefers it. There is one preferred part of each kind: where another one is, it
     * stays unless the card's is taken.
     *
     * @param there the part of the contact
     * @param part that of the card
     * @return whether something has changed
     */
    boolean prefer(EObject there, EObject part) {
        EStructuralFeature preferred = PartIndex.preferred(part);
        if (preferred == null || !Boolean.TRUE.equals(part.eGet(preferred)) || Boolean.TRUE.equals(there.eGet(preferred))) {
            return false;
        }
        EObject other = index.preferred();
        if (!(other == null ? changes.isAdded(preferred, part) : changes.isTaken(preferred, field(preferred), other, part))) {
            return false;
        }
        if (other != null) {
            other.eUnset(preferred);
        }
        there.eSet(preferred, true);
        index.prefer(there);
        return true;
    }

    /** Merges types and texts in which the two differ, and returns whether something has changed. */
    boolean apply(EObject there, EObject part) {
        boolean changed = false;
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            if (!part.eIsSet(feature) || !there.eIsSet(feature)) {
                continue;
            }
            if (feature.isMany()) {
                changed |= addTypes(feature, there, part);
            } else if (TEXTS.contains(feature.getName()) && feature != Literals.IMPORTANT_DATE__LABEL) {
                changed |= replace(feature, there, part);
            }
        }
        return changed;
    }

    private boolean replace(EStructuralFeature feature, EObject there, EObject part) {
        String before = (String) there.eGet(feature);
        String after = (String) part.eGet(feature);
        if (Text.isBlank(after) || Text.plain(before).equals(Text.plain(after))
                || !changes.isTaken(feature, field(feature), said(part, before), said(part, after))) {
            return false;
        }
        there.eSet(feature, after);
        return true;
    }

    /** One type more or less is no contradiction; others are. */
    private boolean addTypes(EStructuralFeature feature, EObject there, EObject part) {
        @SuppressWarnings("unchecked")
        List<Object> types = (List<Object>) there.eGet(feature);
        List<Object> others = new ArrayList<>((List<?>) part.eGet(feature));
        Set<String> known = folded(types);
        Set<String> incoming = folded(others);
        if (known.containsAll(incoming)) {
            return false;
        } else if (incoming.containsAll(known)) {
            others.removeIf(type -> known.contains(Text.fold(type.toString())));
            if (!changes.isAdded(feature, said(part, text(others)))) {
                return false;
            }
            types.addAll(others);
        } else if (changes.isTaken(feature, field(feature), said(part, text(types)), said(part, text(others)))) {
            types.clear();
            types.addAll(others);
        } else {
            return false;
        }
        return true;
    }

    private String field(EStructuralFeature feature) {
        return reference.getName() + "." + feature.getName();
    }

    /**
     * Names the part of the card, too: a contact may have several numbers, and each has its types. That of the contact depends on
     * what was decided before, and would name a decision otherwise in the import than in the trial run before it.
     */
    private String said(EObject part, String text) {
        EStructuralFeature label = part.eClass().getEStructuralFeature("label");
        Object value = label == null ? null : part.eGet(label);
        String name = changes.text(part);
        String end = ", " + value;
        return (value != null && name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name) + ": " + text;
    }

    private static String text(List<?> types) {
        return types.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static Set<String> folded(List<?> values) {
        return values.stream().map(value -> Text.fold(value.toString())).collect(Collectors.toCollection(HashSet::new));
    }
}
