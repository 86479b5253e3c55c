package kith.exchange.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import kith.model.Contact;
import kith.model.CustomValue;
import kith.model.KithPackage.Literals;
import kith.model.PartialDate;
import kith.model.Person;

/**
 * Adds to a contact what it lacks of another. What is there is not removed, and is overwritten only where there can be no more
 * than one value and {@link Changes} decides so; adding the same twice adds nothing the second time.
 */
final class Merge {

    private static final Set<EStructuralFeature> OWN = Set.of(Literals.ENTITY__ID, Literals.ENTITY__CREATED,
            Literals.ENTITY__CHANGED, Literals.CONTACT__SOURCE);

    private final Contact into;
    private final Contact from;
    private final Changes changes;
    private final PartIndexes indexes;
    private final boolean isRevision;
    private final Optional<LocalDate> day;
    private boolean changed;

    /** Makes a merge that keeps every value that is there. @param from what to add; stays as it is */
    Merge(Contact into, Contact from) {
        this(into, from, Changes.NONE, new PartIndexes(), false);
    }

    /**
     * @param from what to add; stays as it is
     * @param indexes finds parts of the contact
     * @param isRevision whether the card is known to be another revision of the one that the contact came from
     */
    Merge(Contact into, Contact from, Changes changes, PartIndexes indexes, boolean isRevision) {
        this.into = into;
        this.from = from;
        this.changes = changes;
        this.indexes = indexes;
        this.isRevision = isRevision;
        day = ConnectionData.asOf(from);
    }

    /** Returns whether the contact has changed. */
    boolean apply() {
        if (into instanceof Person person) {
            changed |= new NameMerge(person, (Person) from, changes, isRevision).apply();
        }
        for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
            if (from.eIsSet(feature) && !OWN.contains(feature) && !NameMerge.PARTS.contains(feature)) {
                add(feature);
            }
        }
        return changed;
    }

    private void add(EStructuralFeature feature) {
        if (feature == Literals.CONTACT__NOTE) {
            addNote();
        } else if (feature == Literals.CONTACT__UID) {
            addUid();
        } else if (feature == Literals.CONTACT__CARD_PROPERTIES) {
            addLines();
        } else if (feature == Literals.PERSON__AFFILIATIONS && day.isPresent()) {
            changed |= new PresentWork((Person) into, (Person) from, day.get(), changes).apply();
        } else if (feature == Literals.PERSON__AFFILIATIONS && isRevision && new RevisedWork((Person) into, (Person) from, changes).isOne()) {
            changed |= new RevisedWork((Person) into, (Person) from, changes).apply();
        } else if (feature instanceof EReference reference && reference.isContainment()) {
            addParts(reference);
        } else if (feature instanceof EReference reference && feature.isMany()) {
            addReferences(reference);
        } else if (feature.isMany()) {
            addValues(feature);
        } else {
            addValue(feature);
        }
    }

    private void addLines() {
        int count = into.getCardProperties().size();
        List<String> lines = from.getCardProperties().stream().filter(line -> !ConnectionData.isAboutExport(line)).toList();
        if (!lines.isEmpty() && CardProperties.add(into.getCardProperties(), lines)) {
            List<String> added = into.getCardProperties().subList(count, into.getCardProperties().size());
            added.removeIf(line -> !changes.isAdded(Literals.CONTACT__CARD_PROPERTIES, line));
            changed |= into.getCardProperties().size() > count;
        }
    }

    private void addReferences(EReference reference) {
        Set<String> there = Elements.ids(into, reference);
        Set<String> more = Elements.ids(from, reference);
        if (!there.containsAll(more)) {
            @SuppressWarnings("unchecked")
            List<EObject> targets = (List<EObject>) into.eGet(reference);
            List<?> incoming = ((InternalEList<?>) from.eGet(reference)).basicList();
            for (Object target : incoming) {
                if (!there.contains(Elements.id(target)) && changes.isAdded(reference, target)) {
                    targets.add((EObject) target);
                    changed = true;
                }
            }
        }
    }

    private void addValue(EStructuralFeature feature) {
        Object there = into.eGet(feature, false);
        Object value = from.eGet(feature, false);
        if (isMissing(feature, into) || there instanceof PartialDate date && isPartOf(date, (PartialDate) value)) {
            if (changes.isAdded(feature, value)) {
                into.eSet(feature, value);
                changed = true;
            }
        } else if (!isSame(there, value) && changes.isTaken(feature, feature.getName(), there, value)) {
            into.eSet(feature, value);
            changed = true;
        }
    }

    /** A birthday without its year says nothing else than the same one with it. */
    private static boolean isPartOf(PartialDate one, PartialDate other) {
        return one.year() == 0 && other.year() != 0 && one.month() == other.month() && one.day() == other.day();
    }

    private boolean isSame(Object one, Object other) {
        return one instanceof PartialDate date && isPartOf((PartialDate) other, date) || (one instanceof EObject ? String.valueOf(Elements.id(one)).equals(Elements.id(other))
                : one instanceof String text ? isRevision ? Text.plain(text).equals(Text.plain((String) other))
                        : Text.fold(text).equals(Text.fold((String) other)) : one.equals(other));
    }

    private static boolean isMissing(EStructuralFeature feature, EObject target) {
        return !target.eIsSet(feature) || target.eGet(feature, false) instanceof String text && text.isBlank();
    }

    private void addValues(EStructuralFeature feature) {
        @SuppressWarnings("unchecked")
        List<Object> values = (List<Object>) into.eGet(feature);
        TextIndex there = indexes.texts(into, feature, values);
        for (Object value : (List<?>) from.eGet(feature)) {
            if (there.add(value) && changes.isAdded(feature, value)) {
                values.add(value);
                changed = true;
            }
        }
    }

    private void addParts(EReference reference) {
        if (!reference.isMany()) {
            addPart(reference);
            return;
        }
        PartIndex index = indexes.of(into, reference);
        for (Object value : (List<?>) from.eGet(reference)) {
            EObject part = (EObject) value;
            EObject there = index.find(part);
            if (there == null) {
                addPart(reference, addition(part, index), part, index);
            } else {
                fillPart(reference, there, part);
                PartMerge merge = new PartMerge(reference, index, changes);
                changed |= merge.prefer(there, part) | merge.apply(there, part);
            }
        }
    }

    private void addPart(EReference reference, EObject addition, EObject part, PartIndex index) {
        if (changes.isAdded(reference, addition)) {
            @SuppressWarnings("unchecked")
            List<EObject> parts = (List<EObject>) into.eGet(reference);
            parts.add(addition);
            index.add(addition);
            new PartMerge(reference, index, changes).prefer(addition, part);
            changed = true;
        }
    }

    private void addPart(EReference reference) {
        EObject there = (EObject) into.eGet(reference);
        EObject part = (EObject) from.eGet(reference);
        if (there == null) {
            if (changes.isAdded(reference, part)) {
                into.eSet(reference, EcoreUtil.copy(part));
                changed = true;
            }
        } else if (!changes.isSame(there, part) && changes.isTaken(reference, reference.getName(), there, part)) {
            into.eSet(reference, EcoreUtil.copy(part));
            changed = true;
        }
    }

    /** There is one preferred address of each kind, and first it is the one that was preferred before. */
    private static EObject addition(EObject part, PartIndex there) {
        EObject copy = EcoreUtil.copy(part);
        EStructuralFeature preferred = PartIndex.preferred(part);
        if (preferred != null && there.preferred() != null) {
            copy.eUnset(preferred);
        }
        return copy;
    }

    private void fillPart(EReference reference, EObject there, EObject part) {
        boolean isFilled;
        if (changes.mayRefuse()) {
            EObject trial = EcoreUtil.copy(there);
            isFilled = fillMissing(trial, part);
            if (isFilled && changes.isFilled(reference, part, trial)) {
                changed |= fillMissing(there, part);
            }
        } else {
            isFilled = fillMissing(there, part);
            if (isFilled) {
                changes.isFilled(reference, part, there);
                changed = true;
            }
        }
        if (!isFilled && there instanceof CustomValue value && !changes.isSame(value, part)) {
            replace(value, (CustomValue) part);
        }
    }

    private static boolean fillMissing(EObject there, EObject part) {
        boolean filled = false;
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            if (feature.isMany()) {
                @SuppressWarnings("unchecked")
                List<Object> values = (List<Object>) there.eGet(feature);
                if (values.isEmpty() && part.eIsSet(feature)) {
                    values.addAll((List<?>) part.eGet(feature));
                    filled = true;
                }
            } else if (feature.getEType() != EcorePackage.Literals.EBOOLEAN && isMissing(feature, there) && part.eIsSet(feature)) {
                there.eSet(feature, part.eGet(feature, false));
                filled = true;
            }
        }
        return filled;
    }

    /** A field of the user that has one value only. */
    private void replace(CustomValue there, CustomValue value) {
        String field = String.valueOf(Elements.id(value.eGet(Literals.CUSTOM_VALUE__FIELD, false)));
        if (changes.isTaken(Literals.ENTITY__CUSTOM_VALUES, field, there, value)) {
            there.setValue(value.getValue());
            there.eSet(Literals.CUSTOM_VALUE__TARGET, value.eGet(Literals.CUSTOM_VALUE__TARGET, false));
            changed = true;
        }
    }

    private void addNote() {
        String note = from.getNote().strip();
        String there = into.getNote();
        boolean isMissing = Text.isBlank(there);
        TextIndex index = indexes.note(into);
        boolean isNew = isMissing || !index.hasLines(note) || note.indexOf('\n') >= 0 && !lines(there).contains(lines(note));
        if (isNew && changes.isAdded(Literals.CONTACT__NOTE, note)) {
            into.setNote(isMissing ? note : there.stripTrailing() + "\n\n" + note);
            index.addLines(note, into.getNote());
            changed = true;
        }
    }

    /** Returns the lines of a note, folded and each with its ends: a note is there only if its lines are, not if it is a part of a word. */
    private static String lines(String note) {
        return note.lines().map(Text::fold).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n", "\n", "\n"));
    }

    /** An export of Kith writes the id as the uid of a contact that has none: that is no news. */
    private void addUid() {
        if (!String.valueOf(into.getId()).equals(Known.idOfUid(from.getUid())) && isMissing(Literals.CONTACT__UID, into)
                && changes.isAdded(Literals.CONTACT__UID, from.getUid())) {
            into.setUid(from.getUid());
            changed = true;
        }
    }
}
