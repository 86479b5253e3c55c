package kith.contacts.internal.common;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String acquainted;
    public static String and;
    public static String both;
    public static String copied;
    public static String copy;
    public static String edit;
    public static String employers;
    public static String interests;
    public static String introduce;
    public static String introduceBoth;
    public static String introduceThem;
    public static String knowAlready;
    public static String log;
    public static String logHint;
    public static String mention;
    public static String more;
    public static String myProfile;
    public static String noAddress;
    public static String notLogged;
    public static String notOpened;
    public static String notYourself;
    public static String nothing;
    public static String oneThing;
    public static String openMail;
    public static String opened;
    public static String places;
    public static String said;
    public static String schools;
    public static String select;
    public static String selectHint;
    public static String subject;
    public static String text;
    public static String thatIsYou;
    public static String theirsLack;
    public static String things;
    public static String to;
    public static String you;
    public static String youAnd;
    public static String yoursLack;

    static {
        initializeMessages("kith.contacts.internal.common.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
