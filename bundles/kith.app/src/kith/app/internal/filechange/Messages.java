package kith.app.internal.filechange;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String added;
    public static String bringingOver;
    public static String bringOver;
    public static String bringOverAll;
    public static String bringOverButton;
    public static String bringOverConflicts;
    public static String bringOverHint;
    public static String bringOverTitle;
    public static String changed;
    public static String changedInBoth;
    public static String comparing;
    public static String detail;
    public static String here;
    public static String keepReading;
    public static String looking;
    public static String missing;
    public static String notBroughtOver;
    public static String nothingToBringOver;
    public static String notRelated;
    public static String notSaved;
    public static String object;
    public static String openOther;
    public static String openSession;
    public static String outcome;
    public static String overwritten;
    public static String removed;
    public static String renamedTo;
    public static String replaced;
    public static String replacedByOther;
    public static String saveAs;
    public static String savedAs;
    public static String saving;
    public static String stays;
    public static String stillReadable;
    public static String there;
    public static String tickAll;
    public static String tickNone;
    public static String title;
    public static String truncated;
    public static String untitled;
    public static String warnings;

    static {
        initializeMessages("kith.app.internal.filechange.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
