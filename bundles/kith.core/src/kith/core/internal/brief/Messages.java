package kith.core.internal.brief;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String asks;
    public static String due;
    public static String minutes;
    public static String offers;
    public static String since;
    public static String strength;
    public static String through;
    public static String youAsked;
    public static String youOffered;
    public static String youReceived;

    static {
        initializeMessages("kith.core.internal.brief.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
