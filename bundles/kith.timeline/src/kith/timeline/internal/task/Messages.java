package kith.timeline.internal.task;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String aMonth;
    public static String aWeek;
    public static String copy;
    public static String dayOver;
    public static String daysOver;
    public static String done;
    public static String doneHint;
    public static String doneTab;
    public static String due;
    public static String filterHint;
    public static String followUps;
    public static String followUpsHint;
    public static String log;
    public static String message;
    public static String messageTo;
    public static String notDone;
    public static String open;
    public static String openMail;
    public static String others;
    public static String othersHint;
    public static String remindNow;
    public static String snooze;
    public static String snoozed;
    public static String snoozedHint;
    public static String subject;
    public static String template;
    public static String text;
    public static String thankYous;
    public static String thankYousHint;
    public static String tomorrow;
    public static String what;
    public static String with;
    public static String write;

    static {
        initializeMessages("kith.timeline.internal.task.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
