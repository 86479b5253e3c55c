package kith.core.nudge;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String dismiss;
    public static String putOff;

    static {
        initializeMessages("kith.core.nudge.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
