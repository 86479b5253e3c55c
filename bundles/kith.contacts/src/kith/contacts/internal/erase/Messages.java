package kith.contacts.internal.erase;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String alone;
    public static String backups;
    public static String chooseRemoved;
    public static String complete;
    public static String delete;
    public static String erase;
    public static String eraseNow;
    public static String erasing;
    public static String failed;
    public static String goes;
    public static String goesText;
    public static String holding;
    public static String incomplete;
    public static String keep;
    public static String looking;
    public static String lookingForRemoved;
    public static String mentions;
    public static String merged;
    public static String more;
    public static String nameAndMail;
    public static String noBackups;
    public static String nobodyRemoved;
    public static String notErased;
    public static String notSaved;
    public static String notSavedReason;
    public static String others;
    public static String question;
    public static String receipt;
    public static String receiptFile;
    public static String rewrite;
    public static String save;
    public static String stays;
    public static String sure;
    public static String unreadable;
    public static String untitled;
    public static String warning;

    static {
        initializeMessages("kith.contacts.internal.erase.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
