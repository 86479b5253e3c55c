package kith.store.query;

import java.util.List;

/**
 * A query that was read.
 *
 * @param condition what was understood
 * @param errors what was not, from left to right; it is left out of the condition
 */
public record ParsedQuery(Condition condition, List<QueryError> errors) {

    public ParsedQuery {
        errors = List.copyOf(errors);
    }
}
