package kith.store.internal.sqlite;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String busy;
    public static String cancelled;
    public static String notBegun;
    public static String changesLabel;
    public static String changesName;
    public static String changesOmitted;
    public static String changesOmittedMore;
    public static String changesOnly;
    public static String changesSeparator;
    public static String changesUnnamed;
    public static String checksum;
    public static String closed;
    public static String contentDamaged;
    public static String contentLost;
    public static String contentMissing;
    public static String contentOfObjectMissing;
    public static String copyDiffers;
    public static String copyDiffersBecause;
    public static String copyEnded;
    public static String countDiffers;
    public static String damaged;
    public static String damagedObject;
    public static String damagedRow;
    public static String damagedWithPast;
    public static String damagedWithoutPast;
    public static String exists;
    public static String fileDamaged;
    public static String emptyWithLog;
    public static String fileGone;
    public static String fileNotSeen;
    public static String fileOverwritten;
    public static String fileReplaced;
    public static String fileTruncated;
    public static String folder;
    public static String folderMissing;
    public static String folderNotWritable;
    public static String full;
    public static String fullInChange;
    public static String headerDamaged;
    public static String historyNotSaved;
    public static String inUse;
    public static String inUseBy;
    public static String libraryNotLoaded;
    public static String listDiffered;
    public static String listDiffers;
    public static String logDamaged;
    public static String logName;
    public static String logOfFormerName;
    public static String logOfOtherFile;
    public static String logOfOtherFileIgnored;
    public static String missing;
    public static String newer;
    public static String newerToChange;
    public static String notANetwork;
    public static String notAccessible;
    public static String notCreated;
    public static String notFound;
    public static String notOfVersion;
    public static String notPutAside;
    public static String notReadable;
    public static String notRescued;
    public static String notWritable;
    public static String nothingReadable;
    public static String number;
    public static String objectDamaged;
    public static String objectUnreadable;
    public static String older;
    public static String onNetworkDrive;
    public static String openAlready;
    public static String openUnderOtherName;
    public static String otherChange;
    public static String owner;
    public static String readOnly;
    public static String restoredFromHistory;
    public static String savedFrom;
    public static String schemaDiffers;
    public static String schemaForeign;
    public static String sessionName;
    public static String sessionNotSaved;
    public static String severalNames;
    public static String thisComputer;
    public static String unwritable;
    public static String versionUnknown;

    static {
        initializeMessages("kith.store.internal.sqlite.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
