package kith.core.about;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String customFields;
    public static String events;
    public static String everything;
    public static String exchanges;
    public static String fields;
    public static String file;
    public static String files;
    public static String footer;
    public static String history;
    public static String interactions;
    public static String isNetwork;
    public static String notWritable;
    public static String opportunities;
    public static String others;
    public static String people;
    public static String tasks;

    static {
        initializeMessages("kith.core.about.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
