package kith.goals.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import kith.core.GoalProgress;
import kith.store.GoalRow;

/** Goals with their parts below them, each measured. */
final class GoalTree {

    /**
     * A goal.
     *
     * @param parts the goals that are part of it, in order
     */
    record Node(GoalRow goal, GoalProgress progress, List<Node> parts) {
    }

    /** What goals can be sorted by. */
    enum Order {
        /** As their periods end. */
        PERIOD(null),
        TITLE(Comparator.comparing(node -> node.goal().title(), String.CASE_INSENSITIVE_ORDER)),
        /** What is least done comes first; what cannot be measured comes last. */
        PROGRESS(Comparator.comparingDouble(node -> Double.isNaN(node.progress().fraction()) ? Double.MAX_VALUE
                : node.progress().fraction()));

        private final Comparator<Node> comparator;

        Order(Comparator<Node> comparator) {
            this.comparator = comparator;
        }
    }

    private final Map<String, List<GoalRow>> parts = new HashMap<>();
    private final Function<GoalRow, GoalProgress> measure;

    private GoalTree(Function<GoalRow, GoalProgress> measure) {
        this.measure = measure;
    }

    /**
     * Builds the tree. A goal whose parent is not among the rows stands at the top, and so does one of a circle.
     *
     * @param rows the goals, as their periods end
     * @param measure measures one
     */
    static List<Node> of(List<GoalRow> rows, Function<GoalRow, GoalProgress> measure, Order order, boolean reversed) {
        GoalTree tree = new GoalTree(measure);
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.id()));
        List<GoalRow> tops = new ArrayList<>();
        for (GoalRow row : rows) {
            if (row.parent() == null || !ids.contains(row.parent())) {
                tops.add(row);
            } else {
                tree.parts.computeIfAbsent(row.parent(), key -> new ArrayList<>()).add(row);
            }
        }
        Set<String> placed = new HashSet<>();
        List<Node> roots = new ArrayList<>(tree.nodes(tops, placed, order, reversed));
        // Goals that are parts of each other hang below no top: the first of each circle is taken for one.
        for (GoalRow row : rows) {
            if (!placed.contains(row.id())) {
                roots.addAll(tree.nodes(List.of(row), placed, order, reversed));
            }
        }
        return roots;
    }

    private List<Node> nodes(List<GoalRow> rows, Set<String> placed, Order order, boolean reversed) {
        List<Node> nodes = new ArrayList<>();
        for (GoalRow row : rows) {
            if (placed.add(row.id())) {
                nodes.add(new Node(row, measure.apply(row), nodes(parts.getOrDefault(row.id(), List.of()), placed, order, reversed)));
            }
        }
        if (order.comparator != null) {
            nodes.sort(reversed ? order.comparator.reversed() : order.comparator);
        } else if (reversed) {
            Collections.reverse(nodes);
        }
        return nodes;
    }
}
