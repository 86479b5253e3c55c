package kith.store;

import java.util.List;
import java.util.Objects;

import kith.store.query.Condition;
import kith.store.query.Field;
import kith.store.query.Sort;

/**
 * Objects of any class, with the fields that are asked for.
 *
 * @param type the name of the class, such as {@code Task}
 * @param condition which to list, by the fields of the class
 * @param sorts what they are sorted by, the most important first
 * @param columns the fields whose values are read
 */
public record EntityQuery(String type, Condition condition, List<Sort> sorts, List<Field> columns)
        implements Query<EntityRow> {

    public EntityQuery {
        Objects.requireNonNull(type);
        Objects.requireNonNull(condition);
        sorts = List.copyOf(sorts);
        columns = List.copyOf(columns);
    }
}
