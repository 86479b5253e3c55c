package kith.contacts.internal.fields;

import java.util.Set;

import org.eclipse.osgi.util.NLS;

import kith.core.bulk.BulkEdit;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.store.ContactKey;
import kith.store.NetworkStore;

/** What the user typed for a field, as a change of many contacts. */
final class FieldEntry {

    private final NetworkStore store;

    FieldEntry(NetworkStore store) {
        this.store = store;
    }

    /**
     * Returns the change.
     *
     * @param typed what the user typed or chose, blank to clear the field
     * @throws IllegalArgumentException with a message for the user if it is no value of the field
     */
    BulkEdit.SetField read(CustomField field, String typed) {
        String text = typed.strip();
        if (field.getType() == CustomFieldType.CHOICE && !text.isEmpty() && !field.getChoices().contains(text)) {
            throw new IllegalArgumentException(NLS.bind(Messages.notAChoice, text));
        }
        String value = text.isEmpty() ? ""
                : field.getType() == CustomFieldType.PERSON ? person(text) : FieldNotation.read(field.getType(), text);
        return new BulkEdit.SetField(field.getId(), field.getName() == null ? field.getId() : field.getName(), value, text);
    }

    private String person(String name) {
        Set<String> named = store.contacts(ContactKey.name(name));
        if (named.size() != 1) {
            throw new IllegalArgumentException(NLS.bind(named.isEmpty() ? Messages.nobody : Messages.several, name));
        }
        return named.iterator().next();
    }
}
