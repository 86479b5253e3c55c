package kith.core.strength;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** How much each term counts, from 0, not at all, to {@link #MOST}. */
public final class Weights {

    /** The greatest weight. */
    public static final int MOST = 5;

    /** What counts unless the user says otherwise. */
    public static final Weights USUAL = new Weights(Map.of(Term.STATED, 3, Term.RECENCY, 3, Term.FREQUENCY, 3,
            Term.RECIPROCITY, 2, Term.DEPTH, 2, Term.CHANNEL, 1));

    private final Map<Term, Integer> values = new EnumMap<>(Term.class);

    /** @param values the weights; terms that are left out do not count */
    public Weights(Map<Term, Integer> values) {
        values.forEach((term, weight) -> this.values.put(term, Math.clamp(weight, 0, MOST)));
    }

    /** Returns the weight of a term. */
    public int of(Term term) {
        return values.getOrDefault(term, 0);
    }

    /** Returns the weights that the user has set in the preferences. */
    public static Weights preferred() {
        IEclipsePreferences preferences = node();
        Map<Term, Integer> values = new EnumMap<>(Term.class);
        for (Term term : Term.values()) {
            values.put(term, preferences.getInt(key(term), USUAL.of(term)));
        }
        return new Weights(values);
    }

    /** Sets these weights in the preferences. */
    public void prefer() {
        for (Term term : Term.values()) {
            node().putInt(key(term), of(term));
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("kith.core");
    }

    private static String key(Term term) {
        return "strength." + term.name().toLowerCase(Locale.ROOT);
    }
}
