package kith.app.internal.history;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String added;
    public static String authorAndSource;
    public static String became;
    public static String changed;
    public static String commandLine;
    public static String comparing;
    public static String link;
    public static String more;
    public static String notDone;
    public static String nothing;
    public static String nothingHint;
    public static String nothingOfObject;
    public static String nothingToTakeBack;
    public static String objectAdded;
    public static String objectChanged;
    public static String objectRemoved;
    public static String objects;
    public static String oneObject;
    public static String redone;
    public static String removed;
    public static String restore;
    public static String restoreButton;
    public static String restoreQuestion;
    public static String restoreTitle;
    public static String sameState;
    public static String takeBack;
    public static String takeBackButton;
    public static String takeBackQuestion;
    public static String takeBackTitle;
    public static String takenBackAlready;
    public static String takenBackBefore;
    public static String takenBackSince;
    public static String undone;
    public static String undoneAlready;
    public static String undoneSince;
    public static String untitled;
    public static String what;
    public static String when;
    public static String who;
    public static String wholeNetwork;
    public static String willBeChanged;
    public static String willBeKept;
    public static String willBeRemoved;
    public static String willBeRestored;

    static {
        initializeMessages("kith.app.internal.history.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
