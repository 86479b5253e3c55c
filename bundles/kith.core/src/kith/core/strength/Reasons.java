package kith.core.strength;

import org.eclipse.osgi.util.NLS;

import kith.model.Closeness;

/** Says in words what a relationship is strong or weak by. */
public final class Reasons {

    private Reasons() {
    }

    /** Returns what a term is called, in the user's language. */
    public static String name(Term term) {
        return switch (term) {
            case STATED -> Messages.stated;
            case RECENCY -> Messages.recency;
            case FREQUENCY -> Messages.frequency;
            case RECIPROCITY -> Messages.reciprocity;
            case DEPTH -> Messages.depth;
            case CHANNEL -> Messages.channel;
        };
    }

    /** Returns what the value of a term comes from. */
    public static String of(Strength strength, Term term) {
        return switch (term) {
            case STATED -> closeness(strength);
            case RECENCY -> strength.quietDays() < 0 ? Messages.never : strength.quietDays() == 0 ? Messages.today
                    : NLS.bind(Messages.daysAgo, strength.quietDays());
            case FREQUENCY -> NLS.bind(Messages.contacts, strength.contacts());
            case RECIPROCITY -> NLS.bind(Messages.givenReceived, strength.given(), strength.received());
            case DEPTH -> NLS.bind(Messages.minutes, strength.minutes());
            case CHANNEL -> NLS.bind(Messages.channels, Math.round(100 * strength.terms().get(Term.CHANNEL)));
        };
    }

    private static String closeness(Strength strength) {
        int value = (int) Math.round(strength.terms().get(Term.STATED) * Closeness.CLOSE.getValue());
        return switch (Closeness.get(value)) {
            case UNSTATED -> Messages.unstated;
            case ACQUAINTANCE -> Messages.acquaintance;
            case COLLEAGUE -> Messages.colleague;
            case PROFESSIONAL_FRIEND -> Messages.professionalFriend;
            case CLOSE -> Messages.close;
        };
    }
}
