package kith.core.field;

import java.util.List;
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
 */
public record FieldDraft(String name, CustomFieldType type, String objectType, String group, List<String> choices,
        String description) {

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
    }

    /** Returns what a field is like. */
    public static FieldDraft of(CustomField field) {
        return new FieldDraft(field.getName() == null || field.getName().isBlank() ? field.getId() : field.getName(), field.getType(),
                field.getObjectType(), field.getGroup(), field.getChoices(), field.getDescription());
    }

    /** Makes a field be like this; to be called inside a command. */
    void applyTo(CustomField field) {
        field.setName(name);
        field.setType(type);
        field.setObjectType(objectType.isEmpty() ? null : objectType);
        field.setGroup(group.isEmpty() ? null : group);
        field.setDescription(description.isEmpty() ? null : description);
        if (!field.getChoices().equals(choices)) {
            field.getChoices().clear();
            field.getChoices().addAll(choices);
        }
    }
}
