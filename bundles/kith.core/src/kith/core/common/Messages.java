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
    public static String introduce;
    public static String introduced;
    public static String introduction;
    public static String introductionSubject;
    public static String introductionText;
    public static String metThrough;
    public static String more;
    public static String now;
    public static String oneInteraction;
    public static String perhaps;
    public static String reasonContact;
    public static String reasonEmployer;
    public static String reasonEvent;
    public static String reasonGroup;
    public static String reasonInterest;
    public static String reasonOffer;
    public static String reasonPlace;
    public static String reasonSchool;
    public static String reasonTag;
    public static String reasons;
    public static String related;
    public static String since;
    public static String together;
    public static String togetherUnknown;
    public static String until;
    public static String work;
    public static String workAt;

    static {
        initializeMessages("kith.core.common.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }

    static String together(Period period) {
        return period.isUnknown() ? togetherUnknown : NLS.bind(together, period.text());
    }
}
