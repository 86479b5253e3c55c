package kith.contacts.internal.duplicates;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String both;
    public static String countAnd;
    public static String goes;
    public static String howSure;
    public static String likely;
    public static String maybe;
    public static String merge;
    public static String merging;
    public static String most;
    public static String noDuplicates;
    public static String noDuplicatesHint;
    public static String notSearched;
    public static String notTheSame;
    public static String nothing;
    public static String nothingElse;
    public static String onePair;
    public static String outOfDate;
    public static String pairs;
    public static String person;
    public static String possible;
    public static String sameBirthday;
    public static String sameEmail;
    public static String sameName;
    public static String sameOrganization;
    public static String samePhone;
    public static String sameProfile;
    public static String sameUid;
    public static String searchAgain;
    public static String searching;
    public static String similarName;
    public static String stays;
    public static String swap;
    public static String swapTip;
    public static String veryLikely;
    public static String why;
    public static String yourChoice;

    static {
        initializeMessages("kith.contacts.internal.duplicates.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
