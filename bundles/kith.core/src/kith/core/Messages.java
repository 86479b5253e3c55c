package kith.core;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
final class Messages extends NLS {

    public static String busy;
    public static String closed;
    public static String conflict;
    public static String readableByOthers;

    static {
        initializeMessages("kith.core.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
