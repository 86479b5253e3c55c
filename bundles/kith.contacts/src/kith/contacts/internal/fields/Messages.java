package kith.contacts.internal.fields;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String add;
    public static String badLink;
    public static String badNumber;
    public static String change;
    public static String changing;
    public static String choice;
    public static String choices;
    public static String choicesMissing;
    public static String clearHint;
    public static String converts;
    public static String date;
    public static String define;
    public static String description;
    public static String down;
    public static String edit;
    public static String editField;
    public static String everything;
    public static String field;
    public static String fieldHint;
    public static String fields;
    public static String group;
    public static String groupColumn;
    public static String hint;
    public static String link;
    public static String multiple;
    public static String name;
    public static String nameColumn;
    public static String nameMissing;
    public static String nameTaken;
    public static String newField;
    public static String noFields;
    public static String nobody;
    public static String notAChoice;
    public static String notConverted;
    public static String number;
    public static String objects;
    public static String objectsColumn;
    public static String organizations;
    public static String people;
    public static String person;
    public static String remove;
    public static String removeQuestion;
    public static String removeTitle;
    public static String removing;
    public static String rename;
    public static String renames;
    public static String retired;
    public static String retiredName;
    public static String setField;
    public static String setHint;
    public static String several;
    public static String severalHint;
    public static String text;
    public static String type;
    public static String typeColumn;
    public static String up;
    public static String value;

    static {
        initializeMessages("kith.contacts.internal.fields.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
