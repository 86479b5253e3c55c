package kith.contacts.internal.attachments;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String add;
    public static String attach;
    public static String attachSeveral;
    public static String bytes;
    public static String choose;
    public static String file;
    public static String hint;
    public static String kilobytes;
    public static String megabytes;
    public static String noProgram;
    public static String notAttached;
    public static String notOpened;
    public static String notWritten;
    public static String note;
    public static String open;
    public static String openCopy;
    public static String openTitle;
    public static String program;
    public static String remove;
    public static String removeOf;
    public static String save;
    public static String tooLarge;
    public static String unreadable;

    static {
        initializeMessages("kith.contacts.internal.attachments.messages", Messages.class);
    }

    private Messages() {
    }
}
