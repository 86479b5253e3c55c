package kith.core.strength;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String acquaintance;
    public static String channel;
    public static String channels;
    public static String close;
    public static String colleague;
    public static String contacts;
    public static String dayAgo;
    public static String daysAgo;
    public static String depth;
    public static String frequency;
    public static String givenReceived;
    public static String minutes;
    public static String never;
    public static String noContact;
    public static String noMinutes;
    public static String oneContact;
    public static String oneMinute;
    public static String professionalFriend;
    public static String recency;
    public static String reciprocity;
    public static String stated;
    public static String today;
    public static String unstated;

    static {
        initializeMessages("kith.core.strength.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
