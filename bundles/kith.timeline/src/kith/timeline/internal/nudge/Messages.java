package kith.timeline.internal.nudge;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String aMonth;
    public static String aWeek;
    public static String context;
    public static String doIt;
    public static String never;
    public static String notDone;
    public static String notNow;
    public static String notNowAWeek;
    public static String nothing;
    public static String nothingHint;
    public static String open;
    public static String remindMany;
    public static String remindOne;
    public static String row;
    public static String threeMonths;
    public static String times;
    public static String timesExample;
    public static String timesHint;
    public static String timesWrong;

    static {
        initializeMessages("kith.timeline.internal.nudge.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
