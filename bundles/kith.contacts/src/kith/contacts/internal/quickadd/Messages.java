package kith.contacts.internal.quickadd;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String add;
    public static String addCard;
    public static String address;
    public static String alsoSays;
    public static String anniversary;
    public static String birthday;
    public static String email;
    public static String help;
    public static String hint;
    public static String importAll;
    public static String importCards;
    public static String known;
    public static String knownCard;
    public static String name;
    public static String note;
    public static String organization;
    public static String phone;
    public static String quickAdd;
    public static String several;
    public static String tags;
    public static String taken;
    public static String title;
    public static String tooLong;
    public static String web;

    static {
        initializeMessages("kith.contacts.internal.quickadd.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
