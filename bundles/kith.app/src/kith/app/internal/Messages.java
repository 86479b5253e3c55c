package kith.app.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String alreadyRunning;
    public static String alreadyRunningTitle;
    public static String backingUp;
    public static String backupDamaged;
    public static String backupDamagedDetail;
    public static String backupFile;
    public static String backupFolder;
    public static String backupMade;
    public static String backupNotVerified;
    public static String backupNotVerifiedDetail;
    public static String backUpNow;
    public static String backupPreferences;
    public static String backups;
    public static String backupsHint;
    public static String backupSize;
    public static String backupsNone;
    public static String backupsOf;
    public static String backupSound;
    public static String backupSoundDetail;
    public static String backupVerified;
    public static String checking;
    public static String damaged;
    public static String damagedBackup;
    public static String damagedBackupText;
    public static String damagedPages;
    public static String damagedQuestion;
    public static String done;
    public static String exported;
    public static String exportFailed;
    public static String exportFileName;
    public static String exporting;
    public static String exportNotWritable;
    public static String exportTitle;
    public static String exportToFolder;
    public static String exportToNetwork;
    public static String goOn;
    public static String kith;
    public static String making;
    public static String megabytes;
    public static String newFileName;
    public static String newNetwork;
    public static String noDataFolder;
    public static String noDisplay;
    public static String noRecent;
    public static String notDone;
    public static String notOpened;
    public static String offAdvice;
    public static String offMany;
    public static String offNone;
    public static String offOne;
    public static String offSentence;
    public static String offTitle;
    public static String opening;
    public static String openNetwork;
    public static String recover;
    public static String recovered;
    public static String recoveredName;
    public static String recoveredObjects;
    public static String recovering;
    public static String redo;
    public static String redoOf;
    public static String restore;
    public static String restoreAsNew;
    public static String restoreQuestion;
    public static String restoreTitle;
    public static String restoring;
    public static String showBackups;
    public static String substituteMade;
    public static String substituteNotMade;
    public static String takenBack;
    public static String title;
    public static String titleReadOnly;
    public static String undo;
    public static String undoOf;
    public static String verifyBackups;
    public static String verifying;

    static {
        initializeMessages("kith.app.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
