package kith.core.ledger;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String add;
    public static String addWith;

    static {
        initializeMessages("kith.core.ledger.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
