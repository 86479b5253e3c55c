package kith.core.quicklog;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String about;
    public static String followUp;
    public static String followUpWith;
    public static String planWith;
    public static String thankYou;
    public static String thankYouTo;

    static {
        initializeMessages("kith.core.quicklog.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
