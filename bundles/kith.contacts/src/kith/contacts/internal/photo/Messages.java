package kith.contacts.internal.photo;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String allFiles;
    public static String changePhoto;
    public static String choose;
    public static String chooseItem;
    public static String cropHint;
    public static String cropSpoken;
    public static String cropTake;
    public static String cropTitle;
    public static String noPhotoOf;
    public static String notPasted;
    public static String notPastedHint;
    public static String notTaken;
    public static String notTakenHint;
    public static String pasteItem;
    public static String photoHint;
    public static String photoOf;
    public static String pictures;
    public static String removeItem;
    public static String removePhoto;

    static {
        initializeMessages("kith.contacts.internal.photo.messages", Messages.class);
    }

    private Messages() {
    }
}
