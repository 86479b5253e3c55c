package kith.core.history;

import java.util.List;
import java.util.Objects;

/**
 * What becomes of one object when a change is taken back, or when it is restored.
 *
 * @param id the object's id
 * @param type the name of the object's class in the model, such as {@code Person}
 * @param title what the object is called; empty if it has no name
 * @param outcome what becomes of it
 * @param notes what could not be taken back and why, in the user's language, each a sentence; empty if all was
 */
public record Reversal(String id, String type, String title, Outcome outcome, List<String> notes) {

    /** What can become of an object. */
    public enum Outcome {
        /** It was added by the change, and is removed. */
        REMOVED,
        /** It was removed, and is brought back. */
        RESTORED,
        /** It was changed, and is what it was where nobody has changed it since. */
        CHANGED,
        /** It stays as it is. */
        KEPT
    }

    public Reversal {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(title);
        Objects.requireNonNull(outcome);
        notes = List.copyOf(notes);
    }
}
