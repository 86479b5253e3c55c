package kith.store;

import java.time.LocalDate;

import kith.model.GoalState;

/**
 * What a list shows of a goal.
 *
 * @param id the id, never null
 * @param title the title, never null
 * @param parent the id of the goal that it is part of, or null
 * @param metric the id of its metric, empty if it has none
 * @param filter what the metric is restricted to, empty for nothing
 * @param target the value to reach
 * @param from the first day of its period, or null
 * @param to the last day of its period, or null
 * @param state its state, never null
 */
public record GoalRow(String id, String title, String parent, String metric, String filter, double target,
        LocalDate from, LocalDate to, GoalState state) {
}
