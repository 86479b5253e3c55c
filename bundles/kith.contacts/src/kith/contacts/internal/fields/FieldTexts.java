package kith.contacts.internal.fields;

import kith.model.CustomFieldType;

/** What types and classes of fields are called, in the user's language. */
final class FieldTexts {

    private FieldTexts() {
    }

    static String type(CustomFieldType type) {
        return switch (type) {
            case TEXT -> Messages.text;
            case NUMBER -> Messages.number;
            case DATE -> Messages.date;
            case CHOICE -> Messages.choice;
            case PERSON -> Messages.person;
            case LINK -> Messages.link;
        };
    }

    /** @param objectType the name of a class of the model, empty for all */
    static String objects(String objectType) {
        return switch (objectType) {
            case "" -> Messages.everything;
            case "Person" -> Messages.people;
            case "Organization" -> Messages.organizations;
            default -> objectType;
        };
    }
}
