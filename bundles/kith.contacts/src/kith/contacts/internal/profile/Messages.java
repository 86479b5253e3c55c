package kith.contacts.internal.profile;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String addProfile;
    public static String aims;
    public static String careerGoals;
    public static String editSelf;
    public static String established;
    public static String hint;
    public static String interests;
    public static String jobSeeker;
    public static String myProfile;
    public static String stage;
    public static String student;
    public static String weeklyTime;
    public static String you;
    public static String youAre;
    public static String yourName;

    static {
        initializeMessages("kith.contacts.internal.profile.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
