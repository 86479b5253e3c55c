package kith.timeline.internal.recent;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String interaction;
    public static String none;

    static {
        NLS.initializeMessages("kith.timeline.internal.recent.messages", Messages.class);
    }

    private Messages() {
    }
}
