package kith.ui.photo;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String noPicture;
    public static String tooLarge;
    public static String unreadable;

    static {
        initializeMessages("kith.ui.photo.messages", Messages.class);
    }

    private Messages() {
    }
}
