package kith.timeline.internal.ledger;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String add;
    public static String askedByMe;
    public static String askedByMeHint;
    public static String askedOfMe;
    public static String askedOfMeHint;
    public static String asksFor;
    public static String changeState;
    public static String dropped;
    public static String droppedHint;
    public static String everybody;
    public static String filterHint;
    public static String given;
    public static String givenHint;
    public static String introductionTo;
    public static String isOffered;
    public static String kind;
    public static String link;
    public static String many;
    public static String matches;
    public static String matchesHint;
    public static String matchesTitle;
    public static String noMatches;
    public static String notDone;
    public static String nothingYet;
    public static String number;
    public static String offerIt;
    public static String offeredByMe;
    public static String offeredByMeHint;
    public static String offeredToMe;
    public static String offeredToMeHint;
    public static String offers;
    public static String open;
    public static String openWho;
    public static String received;
    public static String receivedHint;
    public static String setClosed;
    public static String setGiven;
    public static String setReceived;
    public static String setThanked;
    public static String state;
    public static String toReturn;
    public static String toReturnHint;
    public static String toThank;
    public static String toThankHint;
    public static String what;
    public static String when;
    public static String who;
    public static String whoOffers;
    public static String with;
    public static String withPerson;
    public static String writeThanks;
    public static String you;

    static {
        initializeMessages("kith.timeline.internal.ledger.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
