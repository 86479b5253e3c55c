package kith.core.duplicates;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String distinguish;
    public static String merge;

    static {
        initializeMessages("kith.core.duplicates.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
