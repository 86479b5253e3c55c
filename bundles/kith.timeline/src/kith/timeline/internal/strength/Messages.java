package kith.timeline.internal.strength;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String column;
    public static String contacts;
    public static String given;
    public static String historyTip;
    public static String nobody;
    public static String nobodyHint;
    public static String oneContact;
    public static String reason;
    public static String received;
    public static String score;
    public static String spoken;
    public static String strength;
    public static String weightsHint;

    static {
        initializeMessages("kith.timeline.internal.strength.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
