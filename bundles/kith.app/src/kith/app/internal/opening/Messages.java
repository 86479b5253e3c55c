package kith.app.internal.opening;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String backups;
    public static String close;
    public static String damagedHint;
    public static String folderMissing;
    public static String fullHint;
    public static String inUseHint;
    public static String makeNew;
    public static String missing;
    public static String name;
    public static String openForReading;
    public static String openOther;
    public static String recover;
    public static String tryAgain;

    static {
        initializeMessages("kith.app.internal.opening.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
