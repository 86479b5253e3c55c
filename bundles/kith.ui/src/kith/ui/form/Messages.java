package kith.ui.form;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String add;
    public static String addOf;
    public static String badDate;
    public static String badNumber;
    public static String badPartialDate;
    public static String badTime;
    public static String badZone;
    public static String change;
    public static String discard;
    public static String keepEditing;
    public static String markFix;
    public static String more;
    public static String moveDown;
    public static String moveOf;
    public static String moveUp;
    public static String noNetwork;
    public static String noSuchDay;
    public static String notAnObject;
    public static String notMended;
    public static String notTaken;
    public static String notTakenText;
    public static String objectGone;
    public static String order;
    public static String profile;
    public static String remove;
    public static String removeOf;
    public static String sectionOff;
    public static String severalReferences;
    public static String today;
    public static String unknownReference;
    public static String untitled;
    public static String yesterday;
    public static String zone;

    static {
        initializeMessages("kith.ui.form.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
