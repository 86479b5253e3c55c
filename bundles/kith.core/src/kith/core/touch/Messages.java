package kith.core.touch;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String log;
    public static String people;
    public static String remind;
    public static String snooze;

    static {
        initializeMessages("kith.core.touch.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
