package kith.ui.table;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String again;
    public static String count;
    public static String found;
    public static String selected;
    public static String unreadable;

    static {
        initializeMessages("kith.ui.table.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
