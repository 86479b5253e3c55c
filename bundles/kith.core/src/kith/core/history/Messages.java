package kith.core.history;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String added;
    public static String broughtOver;
    public static String bytes;
    public static String changed;
    public static String changedSince;
    public static String every;
    public static String everyAtMost;
    public static String featureChangedSince;
    public static String inPlace;
    public static String minutes;
    public static String moved;
    public static String no;
    public static String referenceLeftOut;
    public static String removed;
    public static String removedSince;
    public static String restore;
    public static String set;
    public static String takeBack;
    public static String thereAgain;
    public static String unknown;
    public static String unset;
    public static String usedSince;
    public static String yes;

    static {
        initializeMessages("kith.core.history.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
