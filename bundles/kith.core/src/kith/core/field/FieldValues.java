package kith.core.field;

import java.util.List;
import java.util.Optional;

import kith.core.internal.ReferenceIds;
import kith.model.CustomField;
import kith.model.CustomValue;
import kith.model.Entity;
import kith.model.FieldValue;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.store.Titles;

/** What objects have in the fields of the user. The methods that change something are to be called inside a command. */
public final class FieldValues {

    private FieldValues() {
    }

    /** Returns the texts that an object has in a field: the names of objects for a field that refers to them. */
    public static List<String> texts(Entity entity, CustomField field) {
        return of(entity, field).stream().map(FieldValues::text).toList();
    }

    /** Returns the first object that a field of an object refers to. */
    public static Optional<Entity> target(Entity entity, CustomField field) {
        return of(entity, field).stream().map(CustomValue::getTarget).filter(target -> target != null && !target.eIsProxy()).findFirst();
    }

    /**
     * Gives an object other values in a field, each as {@link FieldValue} writes it; what is not of the type of the field is
     * kept as it is, for a check to tell of.
     *
     * @param texts the values, none to clear the field
     */
    public static void set(Entity entity, CustomField field, List<String> texts) {
        entity.getCustomValues().removeAll(of(entity, field));
        for (String text : texts) {
            if (!text.isBlank()) {
                add(entity, field).setValue(canonical(field, text));
            }
        }
    }

    /** Has a field of an object refer to another, or to none if that is null. */
    public static void refer(Entity entity, CustomField field, Entity target) {
        entity.getCustomValues().removeAll(of(entity, field));
        if (target != null) {
            add(entity, field).setTarget(target);
        }
    }

    /** Returns the values of a field, also of an object that is not in memory. */
    static List<CustomValue> of(Entity entity, CustomField field) {
        return entity.getCustomValues().stream()
                .filter(value -> field.getId().equals(ReferenceIds.of(value, Literals.CUSTOM_VALUE__FIELD))).toList();
    }

    private static CustomValue add(Entity entity, CustomField field) {
        CustomValue value = KithFactory.eINSTANCE.createCustomValue();
        value.setField(field);
        entity.getCustomValues().add(value);
        return value;
    }

    private static String canonical(CustomField field, String text) {
        try {
            return FieldValue.canonical(field.getType(), text);
        } catch (IllegalArgumentException e) {
            return text.strip();
        }
    }

    private static String text(CustomValue value) {
        if (value.getTarget() != null && !value.getTarget().eIsProxy()) {
            return Titles.of(value.getTarget());
        }
        return value.getValue() == null ? "" : value.getValue();
    }
}
