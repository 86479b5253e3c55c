package kith.store;

import java.util.Objects;

/**
 * Goals, by the end of their period and then by title; goals without an end come last.
 *
 * @param text words of which each must begin a word of the goal's text; empty for all
 */
public record GoalQuery(String text) implements Query<GoalRow> {

    public GoalQuery {
        Objects.requireNonNull(text);
    }
}
