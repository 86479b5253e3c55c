package kith.app.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String alreadyRunning;
    public static String kith;
    public static String making;
    public static String newFileName;
    public static String newNetwork;
    public static String noRecent;
    public static String notDone;
    public static String notOpened;
    public static String openNetwork;
    public static String opening;
    public static String redo;
    public static String redoOf;
    public static String title;
    public static String titleReadOnly;
    public static String undo;
    public static String undoOf;

    static {
        initializeMessages("kith.app.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
