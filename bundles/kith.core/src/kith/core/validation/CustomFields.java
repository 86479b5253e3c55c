package kith.core.validation;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import kith.core.validation.Findings.Place;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.KithPackage.Literals;
import kith.store.ContactKey;
import kith.store.NetworkStore;

/** Fields that cannot be told apart, or chosen from. */
final class CustomFields implements Rule {

    @Override
    public void check(Findings findings) {
        if (!(findings.entity() instanceof CustomField field)) {
            return;
        }
        if (field.getName() == null || field.getName().isBlank()) {
            findings.warn("field.name", Place.of(Literals.CUSTOM_FIELD__NAME), Messages.fieldName, null);
        } else {
            sameName(field, findings);
        }
        if (field.getType() == CustomFieldType.CHOICE && field.getChoices().isEmpty()) {
            findings.warn("field.choices", Place.of(Literals.CUSTOM_FIELD__CHOICES), Messages.fieldChoices, null);
        }
    }

    private static void sameName(CustomField field, Findings findings) {
        NetworkStore store = findings.store();
        Set<String> others = new HashSet<>(store.ids("CustomField"));
        others.remove(field.getId());
        Optional<String> same = others.stream().sorted().filter(id -> store.load(id)
                .filter(other -> other instanceof CustomField second && isSame(field, second)).isPresent()).findFirst();
        if (same.isPresent()) {
            findings.warn("field.same", Place.of(Literals.CUSTOM_FIELD__NAME), NLS.bind(Messages.fieldSame, field.getName()),
                    null, same.get());
        }
    }

    private static boolean isSame(CustomField one, CustomField other) {
        return other.getName() != null && ContactKey.fold(one.getName()).equals(ContactKey.fold(other.getName()))
                && Objects.equals(one.getObjectType(), other.getObjectType());
    }
}
