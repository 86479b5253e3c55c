package kith.timeline.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the views and editors of this bundle. */
final class Messages extends NLS {

    public static String about;
    public static String aboutFirst;
    public static String addNew;
    public static String andOthers;
    public static String anyChannel;
    public static String callDiscard;
    public static String callDiscardQuestion;
    public static String callEnd;
    public static String callGoOn;
    public static String callLine;
    public static String callLineAlone;
    public static String callTitle;
    public static String callWith;
    public static String callWithSomebody;
    public static String candidate;
    public static String channelFilter;
    public static String clearFilter;
    public static String count;
    public static String countOne;
    public static String dialogAllFields;
    public static String dialogAllFieldsHint;
    public static String dialogHint;
    public static String dialogLog;
    public static String dialogTitle;
    public static String empty;
    public static String emptyHint;
    public static String emptyWith;
    public static String emptyWithHint;
    public static String exchange;
    public static String exchangeOf;
    public static String exchangeSaid;
    public static String filterHint;
    public static String found;
    public static String goToButton;
    public static String goToHint;
    public static String goToNow;
    public static String goToTitle;
    public static String goToUnknown;
    public static String interaction;
    public static String link;
    public static String log;
    public static String logOf;
    public static String logged;
    public static String misread;
    public static String newPerson;
    public static String noMatch;
    public static String noMatchHint;
    public static String notDone;
    public static String notUnderstood;
    public static String notUnderstoodHint;
    public static String open;
    public static String others;
    public static String overview;
    public static String overviewHint;
    public static String overviewPeriod;
    public static String overviewSpan;
    public static String people;
    public static String quickLogHint;
    public static String quickLogName;
    public static String quickLogWith;
    public static String rename;
    public static String renameOf;
    public static String selected;
    public static String showAll;
    public static String tags;
    public static String task;
    public static String taskDue;
    public static String tick;
    public static String timeline;
    public static String typeEvent;
    public static String typeExchange;
    public static String typeInteraction;
    public static String typeTask;
    public static String unknown;
    public static String who;

    static {
        initializeMessages("kith.timeline.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
