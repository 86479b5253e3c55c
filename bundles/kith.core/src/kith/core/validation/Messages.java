package kith.core.validation;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String addChoice;
    public static String birthday;
    public static String cycle;
    public static String email;
    public static String emailShared;
    public static String exchangeDates;
    public static String fieldChoice;
    public static String fieldChoices;
    public static String fieldDate;
    public static String fieldLink;
    public static String fieldName;
    public static String fieldNumber;
    public static String fieldPerson;
    public static String fieldSame;
    public static String fieldText;
    public static String future;
    public static String link;
    public static String ofField;
    public static String ofObject;
    public static String period;
    public static String phone;
    public static String phonePlan;
    public static String profiles;
    public static String recurrence;
    public static String reference;
    public static String removeParent;
    public static String removeReference;
    public static String rewrite;
    public static String self;
    public static String target;
    public static String unknownData;
    public static String untitled;

    static {
        initializeMessages("kith.core.validation.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
