package kith.core.erase;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String backupDeleted;
    public static String backupFailed;
    public static String backupHolds;
    public static String backupRewritten;
    public static String backupUnreadable;
    public static String beingWritten;
    public static String receipt;
    public static String receiptAt;
    public static String receiptBackups;
    public static String receiptChanged;
    public static String receiptId;
    public static String receiptMentions;
    public static String receiptMerged;
    public static String receiptName;
    public static String receiptNetwork;
    public static String receiptNoBackups;
    public static String receiptNotOverwritten;
    public static String receiptObjects;
    public static String receiptOverwritten;
    public static String receiptStates;
    public static String receiptSwept;

    static {
        initializeMessages("kith.core.erase.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
