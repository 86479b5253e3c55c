package kith.core.task;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String about;
    public static String addMany;
    public static String addTemplate;
    public static String changeTemplate;
    public static String done;
    public static String followUp;
    public static String log;
    public static String removeTemplate;
    public static String reopen;
    public static String snooze;
    public static String tasks;
    public static String thank;

    static {
        initializeMessages("kith.core.task.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
