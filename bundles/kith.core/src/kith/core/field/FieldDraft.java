package kith.core.field;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import kith.model.CustomField;
import kith.model.CustomFieldType;

/**
 * What the user says of a field of their own.
 *
 * @param name what it is called, not blank
 * @param type what its values are
 * @param objectType the class of the model whose objects have it, such as {@code Person}; empty for all
 * @param group the heading under which it stands, empty for none
 * @param choices the values to choose from, for {@link CustomFieldType#CHOICE}
 * @param description what it is for, empty for nothing
 * @param multiple whether an object can have several values in it
 * @param retired whether it is no longer used: it is not offered any more, and its values are kept
 * @param renamed the choices that are called something else now, by what they were called: their values follow
 */
public record FieldDraft(String name, CustomFieldType type, String objectType, String group, List<String> choices,
        String description, boolean multiple, boolean retired, Map<String, String> renamed) {

    public FieldDraft {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A field without a name");
        }
        Objects.requireNonNull(type);
        objectType = objectType == null ? "" : objectType;
        group = group == null ? "" : group.strip();
        choices = choices.stream().map(String::strip).filter(choice -> !choice.isEmpty()).distinct().toList();
        description = description == null ? "" : description.strip();
        renamed = Map.copyOf(renamed);
    }

    /** Makes what is said of a field that is in use, has one value, and whose choices are called as before. */
    public FieldDraft(String name, CustomFieldType type, String objectType, String group, List<String> choices, String description) {
        this(name, type, objectType, group, choices, description, false, false, Map.of());
    }

    /** Returns what a field is like. */
    public static FieldDraft of(CustomField field) {
        return new FieldDraft(field.getName() == null || field.getName().isBlank() ? field.getId() : field.getName(), field.getType(),
                field.getObjectType(), field.getGroup(), field.getChoices(), field.getDescription(), field.isMultiple(),
                field.isRetired(), Map.of());
    }

    /** Makes a field be like this; to be called inside a command. */
    void applyTo(CustomField field) {
        field.setName(name);
        field.setType(type);
        field.setMultiple(multiple);
        field.setRetired(retired);
        field.setObjectType(objectType.isEmpty() ? null : objectType);
        field.setGroup(group.isEmpty() ? null : group);
        field.setDescription(description.isEmpty() ? null : description);
        if (!field.getChoices().equals(choices)) {
            field.getChoices().clear();
            field.getChoices().addAll(choices);
        }
    }
}
