package kith.core.field;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import kith.core.Session;
import kith.model.CustomField;
import kith.store.ContactKey;

/** The fields that the user made, in the user's order. To be used on the thread of the session. */
public final class FieldCatalog {

    private FieldCatalog() {
    }

    /** Returns all fields. */
    public static List<CustomField> all(Session session) {
        return session.getStore().ids("CustomField").stream().flatMap(id -> session.find(CustomField.class, id).stream())
                .sorted(Comparator.comparingInt(CustomField::getPosition).thenComparing(CustomField::getId)).toList();
    }

    /**
     * Returns the fields that objects of a class have; those that are no longer used are left out.
     *
     * @param type the name of a class of the model, such as {@code Person}
     */
    public static List<CustomField> of(Session session, String type) {
        return all(session).stream().filter(field -> !field.isRetired() && isFor(field, type)).toList();
    }

    /** Returns the field of a class that has a name, capitals and accents aside; one that is no longer used only if no other has it. */
    public static Optional<CustomField> named(Session session, String type, String name) {
        String wanted = ContactKey.fold(name.strip());
        return all(session).stream().filter(field -> isFor(field, type) && field.getName() != null
                && ContactKey.fold(field.getName()).equals(wanted)).min(Comparator.comparing(CustomField::isRetired));
    }

    /** Returns whether objects of a class, such as {@code Person}, have a field. */
    public static boolean isFor(CustomField field, String type) {
        return field.getObjectType() == null || field.getObjectType().isBlank() || field.getObjectType().equals(type);
    }
}
