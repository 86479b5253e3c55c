package kith.core.quickadd;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String add;

    static {
        initializeMessages("kith.core.quickadd.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
