package kith.core.history;

import java.util.List;
import java.util.Objects;

/**
 * What became of one object in one version of a network, beside what became of it in another version.
 *
 * @param id the object's id
 * @param type the name of the object's class in the model, such as {@code Person}
 * @param title what the object is called; empty if it has no name
 * @param outcome what becomes of it when it is brought over
 * @param mine what was changed in the version that is brought over, since both were the same
 * @param theirs what was changed in the other version since then; empty if nothing
 * @since 0.1
 */
public record ObjectComparison(String id, String type, String title, Outcome outcome, List<Difference> mine,
        List<Difference> theirs) {

    /** What becomes of an object. */
    public enum Outcome {
        /** It was added in the version that is brought over. */
        ADDED,
        /** It was changed there alone, or in other places than in the other version. */
        CHANGED,
        /** It was removed there, and left alone in the other version. */
        REMOVED,
        /** Both versions have changed the same of it: it stays as it is in the other version unless somebody chooses. */
        CONFLICT
    }

    public ObjectComparison {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(title);
        Objects.requireNonNull(outcome);
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
    }
}
