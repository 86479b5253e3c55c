package kith.contacts.internal.about;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String title;
    public static String writing;

    static {
        initializeMessages("kith.contacts.internal.about.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
