package kith.core.internal.nudge;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String ago;
    public static String asksOffers;
    public static String asksYouOffer;
    public static String because;
    public static String birthdayOn;
    public static String birthdayToday;
    public static String birthdayTomorrow;
    public static String congratulate;
    public static String introduce;
    public static String last;
    public static String lastAbout;
    public static String meant;
    public static String meantList;
    public static String meantTag;
    public static String notYet;
    public static String offer;
    public static String promised;
    public static String promisedAfter;
    public static String thanks;
    public static String thanksSince;
    public static String today;
    public static String used;
    public static String wasDue;
    public static String write;
    public static String yesterday;

    static {
        initializeMessages("kith.core.internal.nudge.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
