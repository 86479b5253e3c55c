package kith.core.common;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String acquainted;
    public static String apart;
    public static String event;
    public static String from;
    public static String headingAcquaintance;
    public static String headingContact;
    public static String headingEmployer;
    public static String headingEvent;
    public static String headingGroup;
    public static String headingInterest;
    public static String headingPlace;
    public static String headingSchool;
    public static String headingTag;
    public static String interactions;
    public static String introduced;
    public static String metThrough;
    public static String more;
    public static String now;
    public static String oneInteraction;
    public static String perhaps;
    public static String related;
    public static String since;
    public static String together;
    public static String togetherUnknown;
    public static String until;

    static {
        initializeMessages("kith.core.common.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }

    static String together(Period period) {
        return period.isUnknown() ? togetherUnknown : NLS.bind(together, period.text());
    }
}
