package kith.timeline.internal.model;

import org.eclipse.osgi.util.NLS;

/** Texts of the model. */
final class Messages extends NLS {

    public static String andOthers;
    public static String attendees;
    public static String done;
    public static String due;
    public static String dueMark;
    public static String event;
    public static String exchange;
    public static String followUp;
    public static String hours;
    public static String hoursMinutes;
    public static String minutes;
    public static String nobody;
    public static String open;
    public static String overdue;
    public static String thanksOwed;
    public static String timeYesterday;
    public static String today;
    public static String tomorrow;
    public static String yesterday;

    static {
        initializeMessages("kith.timeline.internal.model.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
