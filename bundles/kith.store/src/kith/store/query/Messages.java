package kith.store.query;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String aNumber;
    public static String aTerm;
    public static String aText;
    public static String aValue;
    public static String any;
    public static String eventAllDay;
    public static String eventAttendees;
    public static String eventEnd;
    public static String eventPlace;
    public static String eventStart;
    public static String eventStatus;
    public static String eventTitle;
    public static String eventWith;
    public static String exchangeAt;
    public static String exchangeDue;
    public static String exchangeKind;
    public static String exchangeSide;
    public static String exchangeState;
    public static String exchangeTitle;
    public static String exchangeWith;
    public static String goalFrom;
    public static String goalMetric;
    public static String goalState;
    public static String goalTarget;
    public static String goalTitle;
    public static String goalTo;
    public static String groupEmpty;
    public static String groupNotClosed;
    public static String groupNotOpened;
    public static String groupsTooDeep;
    public static String interactionAt;
    public static String interactionChannel;
    public static String interactionContact;
    public static String interactionDirection;
    public static String interactionDuration;
    public static String interactionMood;
    public static String interactionSubject;
    public static String interactionWith;
    public static String noAge;
    public static String noChoice;
    public static String noDate;
    public static String noField;
    public static String noFieldOf;
    public static String noNumber;
    public static String noOrder;
    public static String notSortable;
    public static String opportunityDeadline;
    public static String opportunityNext;
    public static String opportunityOrganization;
    public static String opportunityStage;
    public static String opportunityTitle;
    public static String opportunityWith;
    public static String orAlone;
    public static String organizationCity;
    public static String organizationCountry;
    public static String organizationIndustry;
    public static String organizationName;
    public static String organizationPeople;
    public static String personAge;
    public static String personAsk;
    public static String personBirthday;
    public static String personCadence;
    public static String personCity;
    public static String personCloseness;
    public static String personCountry;
    public static String personCreated;
    public static String personEmail;
    public static String personInteractions;
    public static String personInterest;
    public static String personLastContact;
    public static String personMaximum;
    public static String personMet;
    public static String personName;
    public static String personOffer;
    public static String personOrganization;
    public static String personPhone;
    public static String personSnoozed;
    public static String personTitle;
    public static String quoteNotClosed;
    public static String tag;
    public static String taskDone;
    public static String taskDue;
    public static String taskKind;
    public static String taskSnoozed;
    public static String taskTitle;
    public static String taskWith;
    public static String timelineAt;
    public static String timelineDue;
    public static String timelineKind;
    public static String timelineOrganization;
    public static String timelineSubject;
    public static String timelineType;
    public static String timelineWith;
    public static String tooManyTerms;
    public static String valueMissing;
    public static String valueMissingInList;

    static {
        initializeMessages("kith.store.query.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
