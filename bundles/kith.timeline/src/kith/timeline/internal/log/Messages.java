package kith.timeline.internal.log;

import org.eclipse.osgi.util.NLS;

/** The texts of the form that logs. */
final class Messages extends NLS {

    public static String addExchange;
    public static String addFollowUp;
    public static String addGroup;
    public static String addGroupHint;
    public static String addNew;
    public static String addParticipant;
    public static String allAdded;
    public static String allDay;
    public static String allDayHint;
    public static String asMany;
    public static String asOne;
    public static String badDay;
    public static String badDuration;
    public static String badPastDay;
    public static String changeOf;
    public static String changeParticipants;
    public static String channel;
    public static String dialogTitle;
    public static String direction;
    public static String discard;
    public static String discardQuestion;
    public static String done;
    public static String duration;
    public static String elsewhere;
    public static String event;
    public static String exchange;
    public static String exchanges;
    public static String goOn;
    public static String groupOf;
    public static String interaction;
    public static String keys;
    public static String log;
    public static String logMany;
    public static String logOf;
    public static String manyPeople;
    public static String meetingHint;
    public static String meetingLines;
    public static String meetingTitle;
    public static String mood;
    public static String more;
    public static String newPerson;
    public static String noGroups;
    public static String noTime;
    public static String notTaken;
    public static String nobodyYet;
    public static String note;
    public static String nothingYet;
    public static String onePerson;
    public static String oneWithAll;
    public static String oneWithEach;
    public static String participants;
    public static String parts;
    public static String peopleAdded;
    public static String personAt;
    public static String remove;
    public static String removeParticipant;
    public static String said;
    public static String severalCalled;
    public static String severalPeople;
    public static String stanceAsked;
    public static String stanceGave;
    public static String stanceGot;
    public static String stanceHint;
    public static String stanceOffered;
    public static String stanceWasAsked;
    public static String stanceWasOffered;
    public static String subject;
    public static String tags;
    public static String taskDue;
    public static String taskHint;
    public static String taskOf;
    public static String tasks;
    public static String textHint;
    public static String thankYou;
    public static String thankYouOf;
    public static String understoodHint;
    public static String unknownPerson;
    public static String when;
    public static String who;
    public static String whoIs;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
