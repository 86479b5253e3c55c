package kith.goals.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kith.core.GoalProgress;
import kith.core.GoalProgress.Pace;
import kith.model.GoalState;
import kith.store.GoalRow;

class GoalTreeTest {

    private static final Map<String, Double> DONE = Map.of("a", 5.0, "b", 1.0, "c", 9.0);

    @Test
    void aGoalStandsBelowTheOneThatItIsPartOf() {
        List<GoalTree.Node> roots = tree(GoalTree.Order.PERIOD, false, goal("a", null), goal("b", "a"), goal("c", "b"));
        assertEquals(List.of("a"), titles(roots));
        assertEquals(List.of("b"), titles(roots.get(0).parts()));
        assertEquals(List.of("c"), titles(roots.get(0).parts().get(0).parts()));
    }

    @Test
    void aPartWhoseGoalIsFilteredAwayStandsAtTheTop() {
        assertEquals(List.of("b"), titles(tree(GoalTree.Order.PERIOD, false, goal("b", "a"))));
    }

    @Test
    void goalsThatArePartsOfEachOtherAreAllShownOnce() {
        List<GoalTree.Node> roots = tree(GoalTree.Order.PERIOD, false, goal("a", "b"), goal("b", "a"), goal("c", "c"));
        assertEquals(List.of("a", "c"), titles(roots));
        assertEquals(List.of("b"), titles(roots.get(0).parts()));
        assertTrue(roots.get(1).parts().isEmpty());
    }

    @Test
    void goalsAreSortedWithinTheirParent() {
        GoalRow[] goals = { goal("a", null), goal("b", null), goal("c", null) };
        assertEquals(List.of("b", "a", "c"), titles(tree(GoalTree.Order.PROGRESS, false, goals)));
        assertEquals(List.of("c", "b", "a"), titles(tree(GoalTree.Order.TITLE, true, goals)));
        assertEquals(List.of("c", "b", "a"), titles(tree(GoalTree.Order.PERIOD, true, goals)));
    }

    @Test
    void whatIsSaidFollowsTheMeasure() {
        GoalRow goal = goal("a", null);
        assertEquals("5 of 10", GoalTexts.value(goal, progress(5, 3L)));
        assertEquals("not measured", GoalTexts.value(goal, progress(Double.NaN, null)));
        assertEquals("3 days left", GoalTexts.left(progress(5, 3L)));
        assertEquals("last day", GoalTexts.left(progress(5, 1L)));
        assertEquals("over", GoalTexts.left(progress(5, -2L)));
        assertEquals("", GoalTexts.left(progress(5, null)));
    }

    private static List<GoalTree.Node> tree(GoalTree.Order order, boolean reversed, GoalRow... goals) {
        return GoalTree.of(List.of(goals), row -> progress(DONE.get(row.id()), null), order, reversed);
    }

    private static GoalProgress progress(double value, Long daysLeft) {
        return new GoalProgress(value, value / 10, Double.NaN, daysLeft, Pace.UNKNOWN);
    }

    private static GoalRow goal(String id, String parent) {
        return new GoalRow(id, id, parent, "kith.interactions", "", 10, null, null, GoalState.ACTIVE);
    }

    private static List<String> titles(List<GoalTree.Node> nodes) {
        return nodes.stream().map(node -> node.goal().title()).toList();
    }
}
