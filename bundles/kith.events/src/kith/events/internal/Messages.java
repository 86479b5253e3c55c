package kith.events.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String accepted;
    public static String addEvent;
    public static String addToNetwork;
    public static String allDay;
    public static String attendee;
    public static String attendees;
    public static String changeZone;
    public static String checklist;
    public static String dayWithEvents;
    public static String debrief;
    public static String debriefHint;
    public static String declined;
    public static String ends;
    public static String endsBeforeItStarts;
    public static String event;
    public static String filter;
    public static String in;
    public static String invited;
    public static String move;
    public static String newEvent;
    public static String nextMonth;
    public static String noEvents;
    public static String noEventsHint;
    public static String noneFound;
    public static String noneFoundHint;
    public static String nothingThatDay;
    public static String nothingThatDayHint;
    public static String past;
    public static String people;
    public static String person;
    public static String place;
    public static String preparation;
    public static String previousMonth;
    public static String purpose;
    public static String starts;
    public static String step;
    public static String tentative;
    public static String toCome;
    public static String toMeet;
    public static String today;
    public static String unnamed;
    public static String web;
    public static String when;
    public static String whenAndWhere;
    public static String why;
    public static String zone;

    static {
        initializeMessages("kith.events.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
