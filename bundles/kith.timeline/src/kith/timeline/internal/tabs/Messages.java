package kith.timeline.internal.tabs;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String noMatch;
    public static String noMatchHint;
    public static String tab;

    static {
        initializeMessages("kith.timeline.internal.tabs.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
