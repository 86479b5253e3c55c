package kith.timeline.internal.model;

import org.eclipse.osgi.util.NLS;

/** Texts of the model. */
final class Messages extends NLS {

    public static String today;
    public static String yesterday;
    public static String tomorrow;
    public static String minutes;
    public static String hours;
    public static String hoursMinutes;
    public static String andOthers;
    public static String nobody;

    static {
        initializeMessages("kith.timeline.internal.model.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
