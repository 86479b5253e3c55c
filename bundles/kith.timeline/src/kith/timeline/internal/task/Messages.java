package kith.timeline.internal.task;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String aMonth;
    public static String aWeek;
    public static String addTemplate;
    public static String copied;
    public static String copiedOnly;
    public static String copy;
    public static String dayOver;
    public static String daysOver;
    public static String done;
    public static String doneHint;
    public static String doneTab;
    public static String due;
    public static String filterHint;
    public static String followUps;
    public static String followUpsHint;
    public static String insertVariable;
    public static String log;
    public static String logAndDone;
    public static String logAndThanked;
    public static String logIt;
    public static String message;
    public static String messageTo;
    public static String newTemplate;
    public static String noMailProgram;
    public static String noNetwork;
    public static String notDone;
    public static String open;
    public static String openMail;
    public static String others;
    public static String othersHint;
    public static String previewFor;
    public static String previewPerson;
    public static String previewText;
    public static String remindNow;
    public static String removeTemplate;
    public static String sent;
    public static String snooze;
    public static String snoozeADay;
    public static String snoozed;
    public static String snoozedHint;
    public static String subject;
    public static String template;
    public static String templateName;
    public static String templateUnnamed;
    public static String templatesHint;
    public static String templatesReadOnly;
    public static String text;
    public static String thankFor;
    public static String thankYous;
    public static String thankYousHint;
    public static String tomorrow;
    public static String variableDate;
    public static String variableGiven;
    public static String variableItem;
    public static String variableMe;
    public static String variableName;
    public static String variableNote;
    public static String variableOrganization;
    public static String variableSubject;
    public static String variableTitle;
    public static String what;
    public static String with;
    public static String write;

    static {
        initializeMessages("kith.timeline.internal.task.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
