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
            case RECENCY -> strength.quietDays() < 0 ? Messages.never
                    : counted(strength.quietDays(), Messages.today, Messages.dayAgo, Messages.daysAgo);
            case FREQUENCY -> counted(strength.contacts(), Messages.noContact, Messages.oneContact, Messages.contacts);
            case RECIPROCITY -> NLS.bind(Messages.givenReceived, strength.given(), strength.received());
            case DEPTH -> counted(strength.minutes(), Messages.noMinutes, Messages.oneMinute, Messages.minutes);
            case CHANNEL -> NLS.bind(Messages.channels, Math.round(100 * strength.terms().get(Term.CHANNEL)));
        };
    }

    private static String counted(long number, String none, String one, String many) {
        return number == 0 ? none : number == 1 ? one : NLS.bind(many, number);
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
