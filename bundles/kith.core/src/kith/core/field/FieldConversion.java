package kith.core.field;

import java.util.Set;

import kith.core.internal.ReferenceIds;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.CustomValue;
import kith.model.Entity;
import kith.model.FieldValue;
import kith.model.KithPackage.Literals;
import kith.model.Person;
import kith.store.Batch;
import kith.store.ContactKey;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Titles;

/** Brings values to another type of their field. Nothing is lost: what is not of the new type stays as text. */
final class FieldConversion {

    private final NetworkStore store;
    private final Batch batch;
    private final CustomField field;

    /** @param field as it is to be */
    FieldConversion(NetworkStore store, Batch batch, CustomField field) {
        this.store = store;
        this.batch = batch;
        this.field = field;
    }

    /** Converts a value, and returns whether it is of the type of the field now. */
    boolean convert(CustomValue value) throws NetworkException {
        if (field.getType() == CustomFieldType.PERSON) {
            return ReferenceIds.of(value, Literals.CUSTOM_VALUE__TARGET) != null || refer(value);
        }
        String target = ReferenceIds.of(value, Literals.CUSTOM_VALUE__TARGET);
        if (target != null) {
            Entity named = batch.load(target);
            value.setTarget(null);
            value.setValue(named == null ? null : Titles.of(named));
        }
        if (value.getValue() == null) {
            return true;
        }
        try {
            value.setValue(FieldValue.canonical(field.getType(), value.getValue()));
            return field.getType() != CustomFieldType.CHOICE || field.getChoices().contains(value.getValue());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A name that one person has is that person. */
    private boolean refer(CustomValue value) throws NetworkException {
        Set<String> named = value.getValue() == null ? Set.of() : store.contacts(ContactKey.name(value.getValue()));
        if (named.size() == 1 && batch.load(named.iterator().next()) instanceof Person person) {
            value.setTarget(person);
            value.setValue(null);
            return true;
        }
        return false;
    }
}
