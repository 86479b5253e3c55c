package kith.exchange.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String cardTooBig;
    public static String cardTooLong;
    public static String cardUnreadable;
    public static String cardWithoutEnd;
    public static String cardWithoutName;
    public static String empty;
    public static String emptyCard;
    public static String folder;
    public static String formatFailed;
    public static String headerTooLong;
    public static String importFile;
    public static String importFiles;
    public static String lineTooLong;
    public static String listTaken;
    public static String listWithMissing;
    public static String listWithoutName;
    public static String missing;
    public static String noFile;
    public static String noPermission;
    public static String notAProperty;
    public static String notOfFormat;
    public static String outsideCard;
    public static String pasted;
    public static String rowUnreadable;
    public static String rowWithOpenQuote;
    public static String rowWithTooManyCells;
    public static String rowWithoutName;
    public static String textTooLong;
    public static String tooMany;
    public static String tooManyNotices;
    public static String unknownFormat;

    static {
        initializeMessages("kith.exchange.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
