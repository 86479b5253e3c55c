package kith.app.internal.cli;

import org.eclipse.osgi.util.NLS;

/** Texts of the command line. */
final class Messages extends NLS {

    public static String addKnown;
    public static String addNoName;
    public static String almostCalled;
    public static String backupIsDamaged;
    public static String backupIsSound;
    public static String backupIsUnverified;
    public static String backupWhich;
    public static String beyondMending;
    public static String changedQuestion;
    public static String changedValue;
    public static String commonSame;
    public static String eraseAlone;
    public static String eraseMentions;
    public static String eraseMerged;
    public static String eraseNeedsYes;
    public static String eraseOthers;
    public static String eraseWhom;
    public static String exists;
    public static String expected;
    public static String exported;
    public static String fieldChoices;
    public static String fieldName;
    public static String fieldTaken;
    public static String compareConflict;
    public static String compareMine;
    public static String compareNotThere;
    public static String compareOther;
    public static String compareTaken;
    public static String compareUnrelated;
    public static String historyAdded;
    public static String historyChanged;
    public static String historyRedo;
    public static String historyRemoved;
    public static String historyUndo;
    public static String historyUndone;
    public static String revertedAlready;
    public static String imported;
    public static String importedDiffering;
    public static String importedLists;
    public static String info;
    public static String isNoPerson;
    public static String isOrganization;
    public static String limit;
    public static String logOf;
    public static String logged;
    public static String loggedAt;
    public static String labelsNotForgotten;
    public static String lookOnly;
    public static String nothingRestored;
    public static String misread;
    public static String missing;
    public static String more;
    public static String nameACommand;
    public static String networkMissing;
    public static String noCharset;
    public static String noClass;
    public static String noFormat;
    public static String noNumber;
    public static String noObject;
    public static String noOption;
    public static String noPerson;
    public static String noTransaction;
    public static String noVersion;
    public static String nobodyCalled;
    public static String nothingToLog;
    public static String nothingToTakeBack;
    public static String nothingToUndo;
    public static String partOfName;
    public static String problems;
    public static String recovered;
    public static String restored;
    public static String severalCalled;
    public static String severalObjects;
    public static String severalPeople;
    public static String sound;
    public static String soundOlder;
    public static String takenBackChanged;
    public static String takenBackKept;
    public static String takenBackRemoved;
    public static String takenBackRestored;
    public static String understood;
    public static String undone;
    public static String warning;
    public static String warnings;
    public static String wayOut;
    public static String wouldBeImported;
    public static String wouldBeUndone;

    static {
        initializeMessages("kith.app.internal.cli.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
