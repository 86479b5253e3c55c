package kith.core.internal.nudge;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String asks;
    public static String dueToday;
    public static String introduce;
    public static String offer;
    public static String over;
    public static String overOne;
    public static String owed;
    public static String owedOne;
    public static String quiet;
    public static String write;

    static {
        initializeMessages("kith.core.internal.nudge.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
