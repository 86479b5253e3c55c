package kith.timeline.internal.brief;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String footer;
    public static String nobody;
    public static String nobodyHint;
    public static String notSaved;
    public static String notSavedReason;
    public static String print;
    public static String saveHtml;

    static {
        initializeMessages("kith.timeline.internal.brief.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
