package kith.store;

import java.util.List;
import java.util.Objects;

import kith.store.query.Condition;
import kith.store.query.Fields;
import kith.store.query.Sort;

/**
 * People of the network.
 *
 * @param condition whom to list, by the fields of {@code Person}
 * @param sorts what they are sorted by, the most important first; the name decides between equals
 */
public record PeopleQuery(Condition condition, List<Sort> sorts) implements Query<PersonRow> {

    /** All people by name. */
    public static final PeopleQuery ALL = new PeopleQuery(Condition.EVERYTHING, List.of());

    public PeopleQuery {
        Objects.requireNonNull(condition);
        sorts = List.copyOf(sorts);
    }

    @Override
    public String type() {
        return "Person";
    }

    /** Returns this query for those who have words beginning with each of these, whatever they look like. */
    public PeopleQuery withText(String words) {
        return new PeopleQuery(Condition.words(words), sorts);
    }

    /** Returns this query in another order. */
    public PeopleQuery sortedBy(String field, boolean descending) {
        return new PeopleQuery(condition, List.of(Fields.of(type()).sort(field, descending)));
    }
}
