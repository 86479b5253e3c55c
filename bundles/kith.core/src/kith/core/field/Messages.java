package kith.core.field;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String add;
    public static String change;
    public static String left;
    public static String move;
    public static String remove;

    static {
        initializeMessages("kith.core.field.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
