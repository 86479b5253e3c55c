package kith.core.touch;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String clearGroup;
    public static String day;
    public static String days;
    public static String everyDay;
    public static String everyDays;
    public static String everyMonth;
    public static String everyMonths;
    public static String everyWeek;
    public static String everyWeeks;
    public static String everyYear;
    public static String everyYears;
    public static String log;
    public static String month;
    public static String months;
    public static String people;
    public static String remind;
    public static String setGroup;
    public static String snooze;
    public static String week;
    public static String weeks;
    public static String year;
    public static String years;

    static {
        initializeMessages("kith.core.touch.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
