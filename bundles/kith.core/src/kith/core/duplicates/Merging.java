package kith.core.duplicates;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

import kith.core.duplicates.PersonMerge.Choice;
import kith.core.history.FeatureText;
import kith.core.internal.MergedUids;
import kith.model.Contact;
import kith.model.Email;
import kith.model.KithPackage.Literals;
import kith.model.Link;
import kith.model.Person;
import kith.model.Phone;
import kith.store.ContactKey;

/** Brings together what two people have; both are in no network, and the other one is used up. */
final class Merging {

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

    @SuppressWarnings("unchecked")
    private void apply(EStructuralFeature feature, boolean both) {
        if (feature.isMany()) {
            EList<Object> list = (EList<Object>) kept.eGet(feature);
            if (!both) {
                list.clear();
            }
            Set<String> there = new HashSet<>(marks(kept, feature));
            List<String> marks = marks(other, feature);
            List<?> others = basic(other, feature);
            for (int i = 0; i < others.size(); i++) {
                if (there.add(marks.get(i))) {
                    list.add(others.get(i));
                }
            }
        } else if (both && kept.eIsSet(feature)) {
            kept.eSet(feature, kept.eGet(feature) + "\n\n" + other.eGet(feature));
        } else if (other.eIsSet(feature)) {
            kept.eSet(feature, other.eGet(feature, false));
        } else {
            kept.eUnset(feature);
        }
    }

    /** Returns what tells the values of a list apart: of an address the address, whatever it is said to be for. */
    private List<String> marks(Person person, EStructuralFeature feature) {
        List<String> values = texts.values(person, feature);
        List<Object> objects = basic(person, feature);
        return IntStream.range(0, objects.size()).mapToObj(i -> switch (objects.get(i)) {
            case Email email when email.getAddress() != null -> ContactKey.fold(email.getAddress());
            case Phone phone when phone.getNumber() != null -> phone.getNumber().replaceAll("[^+\\d]", "");
            case Link link when link.getValue() != null -> link.getValue();
            default -> values.get(i);
        }).toList();
    }

    private static List<Object> basic(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature, false);
        return List.copyOf(value instanceof InternalEList<?> list ? list.basicList() : (List<?>) value);
    }
}
