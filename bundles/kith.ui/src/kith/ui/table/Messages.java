package kith.ui.table;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String addSort;
    public static String again;
    public static String ascending;
    public static String columns;
    public static String columnsHint;
    public static String columnsTitle;
    public static String count;
    public static String deleteLayout;
    public static String deleteLayoutQuestion;
    public static String deleteLayoutTitle;
    public static String descending;
    public static String down;
    public static String exportLayout;
    public static String found;
    public static String hide;
    public static String importLayout;
    public static String layoutEmpty;
    public static String layoutName;
    public static String layoutNewer;
    public static String layoutNoFile;
    public static String layoutNoJson;
    public static String layoutNone;
    public static String layoutNotRead;
    public static String layoutNotReadHint;
    public static String layoutNotWritten;
    public static String layoutOther;
    public static String layoutTaken;
    public static String layouts;
    public static String renameLayout;
    public static String renameLayoutTitle;
    public static String replaceLayout;
    public static String reset;
    public static String saveLayout;
    public static String saveLayoutTitle;
    public static String selected;
    public static String sortBy;
    public static String sortedDown;
    public static String sortedUp;
    public static String thenBy;
    public static String unreadable;
    public static String up;
    public static String yes;

    static {
        initializeMessages("kith.ui.table.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
