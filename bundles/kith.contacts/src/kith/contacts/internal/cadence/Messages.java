package kith.contacts.internal.cadence;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String addList;
    public static String addTag;
    public static String clear;
    public static String days;
    public static String edit;
    public static String everybodyListed;
    public static String everybodyTagged;
    public static String hint;
    public static String ideal;
    public static String idealColumn;
    public static String maximum;
    public static String maximumColumn;
    public static String maximumTooShort;
    public static String months;
    public static String name;
    public static String noNetwork;
    public static String noneLeft;
    public static String pageHint;
    public static String readOnly;
    public static String remove;
    public static String strictest;
    public static String title;
    public static String weeks;
    public static String years;

    static {
        initializeMessages("kith.contacts.internal.cadence.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
