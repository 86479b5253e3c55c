package kith.store.internal.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import kith.model.CustomField;
import kith.store.query.Field;
import kith.store.query.FieldType;

/** The fields that the user made, as queries ask for them. */
final class CustomFields {

    private CustomFields() {
    }

    /** Returns those of a class in the user's order. */
    static List<Field> of(Database database, String type, Blobs blobs) throws SQLException {
        List<CustomField> fields = new ArrayList<>();
        for (byte[] body : database.query("SELECT body FROM entity WHERE type = 'CustomField'", row -> row.getBytes(1))) {
            try {
                CustomField field = (CustomField) Bodies.decode(body, blobs);
                if (field.getName() != null && !field.getName().isBlank() && isOf(field, type)) {
                    fields.add(field);
                }
            } catch (IOException e) {
                // A check tells of it; the other fields can be asked for.
            }
        }
        fields.sort(Comparator.comparingInt(CustomField::getPosition));
        return fields.stream().map(CustomFields::field).toList();
    }

    private static boolean isOf(CustomField field, String type) {
        return field.getObjectType() == null || field.getObjectType().isBlank() || field.getObjectType().equals(type);
    }

    private static Field field(CustomField field) {
        FieldType type = switch (field.getType()) {
            case NUMBER -> FieldType.NUMBER;
            case DATE -> FieldType.PAST;
            case PERSON -> FieldType.REFERENCE;
            case TEXT, CHOICE, LINK -> FieldType.TEXT;
        };
        String help = field.getDescription() == null ? "" : field.getDescription();
        return new Field(field.getName(), field.getId(), type, help, field.getChoices());
    }
}
