package kith.core.logging;

import org.eclipse.osgi.util.NLS;

/** The texts of what is logged. */
final class Messages extends NLS {

    public static String about;
    public static String followUp;
    public static String followUpWith;
    public static String interaction;
    public static String more;
    public static String planWith;
    public static String thankYou;
    public static String thankYouTo;
    public static String two;
    public static String with;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
