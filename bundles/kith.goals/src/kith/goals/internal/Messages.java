package kith.goals.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String active;
    public static String addGoal;
    public static String ahead;
    public static String anyChannel;
    public static String behind;
    public static String changePeriod;
    public static String daysLeft;
    public static String done;
    public static String dropped;
    public static String due;
    public static String filter;
    public static String from;
    public static String goal;
    public static String lastDay;
    public static String left;
    public static String measure;
    public static String milestone;
    public static String milestones;
    public static String missed;
    public static String newGoal;
    public static String noGoals;
    public static String noGoalsHint;
    public static String noneFound;
    public static String noneFoundHint;
    public static String notMeasured;
    public static String note;
    public static String onPace;
    public static String only;
    public static String over;
    public static String pace;
    public static String partOf;
    public static String period;
    public static String plan;
    public static String progress;
    public static String reached;
    public static String state;
    public static String tagged;
    public static String target;
    public static String thisMonth;
    public static String thisQuarter;
    public static String thisYear;
    public static String to;
    public static String unnamed;
    public static String valueOf;
    public static String what;

    static {
        initializeMessages("kith.goals.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
