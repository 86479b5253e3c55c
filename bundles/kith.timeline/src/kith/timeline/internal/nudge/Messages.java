package kith.timeline.internal.nudge;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String nothing;
    public static String nothingHint;
    public static String nudges;
    public static String reason;
    public static String remindLine;
    public static String remindMany;
    public static String remindOne;
    public static String step;
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
