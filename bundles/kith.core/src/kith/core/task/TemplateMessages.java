package kith.core.task;

import org.eclipse.osgi.util.NLS;

/** The templates of messages to begin with. */
final class TemplateMessages extends NLS {

    public static String followUpName;
    public static String followUpSubject;
    public static String followUpText;
    public static String helloName;
    public static String helloSubject;
    public static String helloText;
    public static String thankName;
    public static String thankSubject;
    public static String thankText;

    static {
        initializeMessages("kith.core.task.templates", TemplateMessages.class); //$NON-NLS-1$
    }

    private TemplateMessages() {
    }
}
