package kith.core.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

import kith.core.duplicates.PersonMerge.Choice;
import kith.core.history.FeatureText;
import kith.core.internal.MergedUids;
import kith.core.reach.PhoneKey;
import kith.model.Contact;
import kith.model.Email;
import kith.model.KithPackage.Literals;
import kith.model.Link;
import kith.model.LinkKind;
import kith.model.Person;
import kith.model.Phone;
import kith.store.ContactKey;

/** Brings together what two people have; both are in no network, and the other one is used up. */
final class Merging {

    /** A telephone number as it was written, with the words beside it. */
    private record WrittenNumber(String text) {
    }

    private final Person kept;
    private final Person other;
    private final FeatureText texts;

    Merging(Person kept, Person other, FeatureText texts) {
        this.kept = kept;
        this.other = other;
        this.texts = texts;
    }

    void apply(Map<EStructuralFeature, Choice> choices) {
        choices.forEach((feature, choice) -> {
            if (choice != Choice.KEPT) {
                apply(feature, choice == Choice.BOTH);
            }
        });
        if (kept.getCreated() == null || other.getCreated() != null && other.getCreated().isBefore(kept.getCreated())) {
            kept.setCreated(other.getCreated());
        }
        for (Object contact : basic(other, Literals.CONTACT__DISTINCT_FROM)) {
            kept.getDistinctFrom().add((Contact) contact);
        }
        MergedUids.absorb(kept, other);
    }

    private void apply(EStructuralFeature feature, boolean both) {
        if (feature.isMany()) {
            add(feature, both);
        } else if (both && kept.eIsSet(feature)) {
            kept.eSet(feature, kept.eGet(feature) + "\n\n" + other.eGet(feature));
        } else if (other.eIsSet(feature)) {
            kept.eSet(feature, other.eGet(feature, false));
        } else {
            kept.eUnset(feature);
        }
    }

    @SuppressWarnings("unchecked")
    private void add(EStructuralFeature feature, boolean both) {
        List<Object> marks = new ArrayList<>(both ? marks(kept, feature) : List.of());
        List<Object> theirs = marks(other, feature);
        EList<Object> list = (EList<Object>) kept.eGet(feature);
        List<Object> others = basic(other, feature);
        if (!both) {
            list.clear();
        }
        for (int i = 0; i < others.size(); i++) {
            Object mark = theirs.get(i);
            if (marks.stream().noneMatch(there -> isSame(there, mark))) {
                marks.add(mark);
                list.add(others.get(i));
            }
        }
        preferOne(list);
    }

    /** There is one preferred way of a kind, and it is the one of who stays. */
    private static void preferOne(List<?> ways) {
        boolean isThere = false;
        for (Object each : ways) {
            EStructuralFeature preferred = each instanceof EObject way ? way.eClass().getEStructuralFeature("preferred") : null;
            if (preferred != null && Boolean.TRUE.equals(((EObject) each).eGet(preferred))) {
                if (isThere) {
                    ((EObject) each).eUnset(preferred);
                }
                isThere = true;
            }
        }
    }

    /** Returns what tells the values of a list apart: of an address the address, whatever it is said to be for. */
    private List<Object> marks(Person person, EStructuralFeature feature) {
        List<String> values = texts.values(person, feature);
        List<Object> objects = basic(person, feature);
        return IntStream.range(0, objects.size()).<Object>mapToObj(i -> switch (objects.get(i)) {
            case Email email when email.getAddress() != null -> ContactKey.email(email.getAddress());
            case Phone phone when PhoneKey.of(phone.getNumber()).isTelling() -> new WrittenNumber(phone.getNumber());
            case Link link when link.getKind() == LinkKind.PROFILE && link.getValue() != null -> ContactKey.profile(link.getValue());
            case Link link when link.getValue() != null -> link.getValue();
            default -> values.get(i);
        }).toList();
    }

    private static boolean isSame(Object mark, Object other) {
        return mark instanceof WrittenNumber one && other instanceof WrittenNumber two ? PhoneKey.covers(one.text, two.text) : mark.equals(other);
    }

    private static List<Object> basic(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature, false);
        return List.copyOf(value instanceof InternalEList<?> list ? list.basicList() : (List<?>) value);
    }
}
