package kith.contacts.internal.reach;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String call;
    public static String changeKind;
    public static String fax;
    public static String home;
    public static String kind;
    public static String kindHint;
    public static String makePreferred;
    public static String mobile;
    public static String noProgram;
    public static String notOpened;
    public static String open;
    public static String pager;
    public static String prefer;
    public static String preferNoMore;
    public static String preferred;
    public static String text;
    public static String video;
    public static String voice;
    public static String work;
    public static String write;

    static {
        initializeMessages("kith.contacts.internal.reach.messages", Messages.class);
    }

    private Messages() {
    }
}
