package kith.ui.query;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String errorWithChoices;
    public static String language;

    static {
        initializeMessages("kith.ui.query.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
