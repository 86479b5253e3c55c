package kith.store;

import java.util.List;
import java.util.Objects;

import kith.store.query.Condition;
import kith.store.query.Sort;

/**
 * Goals.
 *
 * @param condition which to list, by the fields of {@code Goal}
 * @param sorts what they are sorted by; without any by the end of their period, those without an end last
 */
public record GoalQuery(Condition condition, List<Sort> sorts) implements Query<GoalRow> {

    /** All goals. */
    public static final GoalQuery ALL = new GoalQuery(Condition.EVERYTHING, List.of());

    public GoalQuery {
        Objects.requireNonNull(condition);
        sorts = List.copyOf(sorts);
    }

    @Override
    public String type() {
        return "Goal";
    }
}
