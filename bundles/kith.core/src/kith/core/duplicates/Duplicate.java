package kith.core.duplicates;

import java.util.Comparator;
import java.util.Objects;
import java.util.Set;

/**
 * Two people who may be one.
 *
 * @param first the id of the one
 * @param firstName what the one is called
 * @param second the id of the other
 * @param secondName what the other is called
 * @param confidence how sure it is, above 0 and below 1; to sort by, not a probability that was measured
 * @param reasons why, in the order of {@link Reason}
 */
public record Duplicate(String first, String firstName, String second, String secondName, double confidence, Set<Reason> reasons) {

    /** The surest first. */
    public static final Comparator<Duplicate> ORDER = Comparator.comparingDouble(Duplicate::confidence).reversed()
            .thenComparing(Duplicate::firstName).thenComparing(Duplicate::first).thenComparing(Duplicate::second);

    public Duplicate {
        Objects.requireNonNull(first);
        Objects.requireNonNull(second);
        reasons = Set.copyOf(reasons);
    }

    /** Returns whether this is about the two people of another pair, whatever was found of them and in whichever order. */
    public boolean isSame(Duplicate other) {
        return names(other.first) && names(other.second);
    }

    /** Returns whether a person is one of the two. */
    public boolean names(String id) {
        return first.equals(id) || second.equals(id);
    }
}
