package kith.contacts.internal.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
     * @param typed what the user typed or chose, blank to clear the field; for a field of several values, with semicolons
     *        between them
     * @param person the id of the person whom the user chose for it from proposals, or null
     * @throws IllegalArgumentException with a message for the user if it is no value of the field
     */
    BulkEdit.SetField read(CustomField field, String typed, String person) {
        String text = typed.strip();
        String name = field.getName() == null ? field.getId() : field.getName();
        return new BulkEdit.SetField(field.getId(), name, values(field, text, person), text);
    }

    private List<String> values(CustomField field, String text, String person) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (field.getType() == CustomFieldType.PERSON) {
            return List.of(person == null ? person(text) : person);
        }
        List<String> texts = field.isMultiple() ? Arrays.asList(text.split("\\s*;\\s*")) : List.of(text);
        return texts.stream().filter(each -> !each.isBlank()).map(each -> field.getType() == CustomFieldType.CHOICE
                ? choice(field, each) : FieldNotation.read(field.getType(), each)).distinct().toList();
    }

    /** A choice is meant whatever its capitals and accents, if they do not tell it from another. */
    private static String choice(CustomField field, String text) {
        Optional<String> same = field.getChoices().stream().filter(text::equals).findFirst();
        return same.or(() -> field.getChoices().stream().filter(each -> ContactKey.fold(each).equals(ContactKey.fold(text)))
                .findFirst()).orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.notAChoice, text)));
    }

    private String person(String name) {
        Set<String> named = store.contacts(ContactKey.name(name));
        if (named.size() != 1) {
            throw new IllegalArgumentException(NLS.bind(named.isEmpty() ? Messages.nobody : Messages.several, name));
        }
        return named.iterator().next();
    }
}
