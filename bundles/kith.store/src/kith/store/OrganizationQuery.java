package kith.store;

import java.util.List;
import java.util.Objects;

import kith.store.query.Condition;
import kith.store.query.Sort;

/**
 * Organizations.
 *
 * @param condition what to list, by the fields of {@code Organization}
 * @param sorts what they are sorted by, the most important first; the name decides between equals
 */
public record OrganizationQuery(Condition condition, List<Sort> sorts) implements Query<OrganizationRow> {

    /** All organizations by name. */
    public static final OrganizationQuery ALL = new OrganizationQuery(Condition.EVERYTHING, List.of());

    public OrganizationQuery {
        Objects.requireNonNull(condition);
        sorts = List.copyOf(sorts);
    }

    @Override
    public String type() {
        return "Organization";
    }
}
