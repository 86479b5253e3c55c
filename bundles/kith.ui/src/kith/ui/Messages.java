package kith.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String today;
    public static String yesterday;
    public static String tomorrow;
    public static String daysAgo;
    public static String weeksAgo;
    public static String monthsAgo;
    public static String yearsAgo;
    public static String inDays;
    public static String moreLists;
    public static String noNetwork;
    public static String noNetworkHint;
    public static String notDone;
    public static String remove;
    public static String removeQuestion;
    public static String removeTitle;

    static {
        initializeMessages("kith.ui.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
