package kith.store;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String backupsNotListed;
    public static String contentUnknown;
    public static String documentEnds;
    public static String hashMissing;
    public static String leftOut;
    public static String noClassNamed;
    public static String noContent;
    public static String noReference;
    public static String notOneObject;
    public static String openAsNetwork;
    public static String unexpected;
    public static String unknownClass;
    public static String valueDamaged;

    static {
        initializeMessages("kith.store.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
