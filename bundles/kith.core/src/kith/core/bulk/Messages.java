package kith.core.bulk;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String addTag;
    public static String clearField;
    public static String noCadence;
    public static String remove;
    public static String removeTag;
    public static String setCadence;
    public static String setField;
    public static String setOrganization;
    public static String several;

    static {
        initializeMessages("kith.core.bulk.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
