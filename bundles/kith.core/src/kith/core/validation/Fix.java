package kith.core.validation;

import java.util.Objects;

import kith.core.Session;
import kith.model.Entity;

/**
 * A way to mend a problem.
 *
 * @param label what it does, in the user's language; also the label of the command
 * @param change mends the object; run inside a command
 */
public record Fix(String label, Change change) {

    /** Changes an object so that its problem is gone. */
    public interface Change {

        /**
         * @param session the session that the object belongs to, to find others in
         * @param entity the object with the problem
         */
        void apply(Session session, Entity entity);
    }

    public Fix {
        Objects.requireNonNull(label);
        Objects.requireNonNull(change);
    }
}
