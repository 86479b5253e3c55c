package kith.core.strength;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import kith.model.Closeness;

/**
 * How strong a relationship is at a moment, with what it is made of. It is a reminder of what a relationship lacks; nobody
 * is ranked by it.
 *
 * @param score the mean of the terms by their weights, from 0 to 100
 * @param terms the value of each term, from 0 to 1
 * @param weights how much each term counts
 * @param quietDays the days since the last contact, or -1 if there was none
 * @param contacts how many contacts there were within a year
 * @param minutes how long they took together
 * @param given how often the user gave something
 * @param received how often the user was given something
 */
public record Strength(int score, Map<Term, Double> terms, Weights weights, long quietDays, int contacts, long minutes, int given,
        int received) {

    private static final double HALF_LIFE_DAYS = 90;
    private static final double HALF_CONTACTS = 6;
    private static final double HALF_MINUTES = 180;
    private static final double MOST_CHANNEL = 4;
    private static final int YEAR = 365;

    public Strength {
        terms = Collections.unmodifiableMap(new EnumMap<>(terms));
    }

    /**
     * Measures a relationship as it was at a moment; what came later does not count.
     *
     * @param at the moment
     */
    public static Strength of(Evidence evidence, Weights weights, Instant at) {
        Instant from = at.minus(Duration.ofDays(YEAR));
        List<Contact> past = evidence.contacts().stream()
                .filter(contact -> contact.channelWeight() > 0 && !contact.at().isAfter(at)).toList();
        List<Contact> recent = past.stream().filter(contact -> contact.at().isAfter(from)).toList();
        Instant last = past.stream().map(Contact::at).max(Instant::compareTo).orElse(null);
        long quiet = last == null ? -1 : ChronoUnit.DAYS.between(last, at);
        long minutes = recent.stream().mapToLong(contact -> contact.duration().toMinutes()).sum();
        int given = count(evidence.given(), at);
        int received = count(evidence.received(), at);
        Map<Term, Double> terms = new EnumMap<>(Term.class);
        terms.put(Term.STATED, evidence.closeness(at).getValue() / (double) Closeness.CLOSE.getValue());
        terms.put(Term.RECENCY, quiet < 0 ? 0 : Math.pow(0.5, quiet / HALF_LIFE_DAYS));
        terms.put(Term.FREQUENCY, share(recent.size(), HALF_CONTACTS));
        terms.put(Term.RECIPROCITY, given + received == 0 ? 0 : 2.0 * Math.min(given, received) / (given + received));
        terms.put(Term.DEPTH, share(minutes, HALF_MINUTES));
        terms.put(Term.CHANNEL, Math.min(1, recent.stream().mapToDouble(Contact::channelWeight).average().orElse(0) / MOST_CHANNEL));
        return new Strength(score(terms, weights), terms, weights, quiet, recent.size(), minutes, given, received);
    }

    /** Half of all there can be is reached at a number, and all of it never. */
    private static double share(double value, double half) {
        return value / (value + half);
    }

    private static int count(List<Instant> times, Instant at) {
        return (int) times.stream().filter(time -> !time.isAfter(at)).count();
    }

    private static int score(Map<Term, Double> terms, Weights weights) {
        double sum = 0;
        double all = 0;
        for (Term term : Term.values()) {
            sum += terms.get(term) * weights.of(term);
            all += weights.of(term);
        }
        return all == 0 ? 0 : (int) Math.round(100 * sum / all);
    }

    /** Returns the moment at which the month ended that was before the present one, or some months before that. */
    private static Instant monthEnd(ZonedDateTime now, int back) {
        return now.toLocalDate().withDayOfMonth(1).minusMonths(back).atStartOfDay(now.getZone()).toInstant();
    }

    /** Returns since when contacts count for a history of some months. */
    static Instant since(ZonedDateTime now, int months) {
        return monthEnd(now, months - 1).minus(Duration.ofDays(YEAR));
    }

    /**
     * Returns the scores at the ends of the last months, the oldest first, and the one of now as the last.
     *
     * @param evidence what is known of the relationship at each of those moments: see {@link EvidenceReader#past}
     * @param months how many months to look back
     */
    public static List<Integer> history(Evidence evidence, Weights weights, ZonedDateTime now, int months) {
        List<Integer> scores = new ArrayList<>();
        for (int back = months - 1; back >= 0; back--) {
            scores.add(of(evidence, weights, monthEnd(now, back)).score());
        }
        scores.add(of(evidence, weights, now.toInstant()).score());
        return scores;
    }
}
