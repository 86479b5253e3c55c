package kith.timeline.internal.touch;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String aMonth;
    public static String aWeek;
    public static String brief;
    public static String byList;
    public static String byTag;
    public static String done;
    public static String due;
    public static String dueColumn;
    public static String fine;
    public static String lastContact;
    public static String log;
    public static String losing;
    public static String name;
    public static String never;
    public static String noRhythm;
    public static String noRhythmHint;
    public static String nobodyHere;
    public static String nobodyHereHint;
    public static String notDone;
    public static String open;
    public static String orderComing;
    public static String orderLosing;
    public static String orderPressing;
    public static String over;
    public static String overdue;
    public static String quiet;
    public static String reading;
    public static String remindNow;
    public static String rhythm;
    public static String snooze;
    public static String snoozeAWeek;
    public static String snoozed;
    public static String soon;
    public static String tab;
    public static String tomorrow;
    public static String twoWeeks;
    public static String until;
    public static String usually;
    public static String work;
    public static String write;

    static {
        initializeMessages("kith.timeline.internal.touch.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
