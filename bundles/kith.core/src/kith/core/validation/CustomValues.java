package kith.core.validation;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import kith.core.validation.Findings.Place;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.CustomValue;
import kith.model.FieldValue;
import kith.model.KithPackage.Literals;

/** Values of custom fields against what their fields ask for. */
final class CustomValues implements Rule {

    @Override
    public void check(Findings findings) {
        List<CustomValue> values = findings.entity().getCustomValues();
        for (int i = 0; i < values.size(); i++) {
            Place place = new Place(Literals.ENTITY__CUSTOM_VALUES, i);
            Optional<CustomField> field = field(values.get(i), findings);
            if (field.isPresent()) {
                value(values.get(i), field.get(), place, findings);
            }
        }
    }

    private static Optional<CustomField> field(CustomValue value, Findings findings) {
        String id = References.id(value, Literals.CUSTOM_VALUE__FIELD);
        return id == null ? Optional.empty()
                : findings.store().load(id).filter(CustomField.class::isInstance).map(CustomField.class::cast);
    }

    private static void value(CustomValue value, CustomField field, Place place, Findings findings) {
        String name = field.getName() == null ? field.getId() : field.getName();
        String text = value.getValue();
        if (field.getType() == CustomFieldType.PERSON) {
            if (References.id(value, Literals.CUSTOM_VALUE__TARGET) == null) {
                findings.warn("field.person", place, NLS.bind(Messages.fieldPerson, name), null, field.getId());
            }
        } else if (text != null && !isValid(field.getType(), text)) {
            findings.warn("field.type", place, NLS.bind(message(field.getType()), name, text), null, field.getId());
        } else if (field.getType() == CustomFieldType.CHOICE && text != null && !field.getChoices().contains(text)) {
            findings.warn("field.choice", place, NLS.bind(Messages.fieldChoice, name, text),
                    new Fix(NLS.bind(Messages.addChoice, text, name), (session, entity) -> session
                            .find(CustomField.class, field.getId()).ifPresent(found -> found.getChoices().add(text))),
                    field.getId());
        }
    }

    private static boolean isValid(CustomFieldType type, String text) {
        try {
            FieldValue.parse(type, text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String message(CustomFieldType type) {
        return switch (type) {
            case NUMBER -> Messages.fieldNumber;
            case DATE -> Messages.fieldDate;
            case LINK -> Messages.fieldLink;
            case TEXT, CHOICE, PERSON -> Messages.fieldText;
        };
    }
}
