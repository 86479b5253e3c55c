package kith.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BudgetTest {

    @Test
    void aRatioLimitsWhatIsBetterSmall() {
        assertTrue(Budget.times(3).holds(3, 1));
        assertFalse(Budget.times(3).holds(3.1, 1));
        assertEquals("<= 3x", Budget.times(3).toString());
    }

    @Test
    void aRatioLimitsWhatIsBetterLarge() {
        assertTrue(Budget.atLeast(0.5).holds(5, 10));
        assertFalse(Budget.atLeast(0.5).holds(4, 10));
        assertEquals(">= 0.5x", Budget.atLeast(0.5).toString());
    }

    @Test
    void aDifferenceLimitsWhatComesOnTop() {
        assertTrue(Budget.over(1).holds(1.5, 0.6));
        assertFalse(Budget.over(1).holds(1.7, 0.6));
    }

    @Test
    void bothTheRatioAndTheValueAreLimited() {
        Budget budget = Budget.times(3).andAtMost(5);
        assertTrue(budget.holds(5, 2));
        assertFalse(budget.holds(5.1, 2));
        assertEquals("<= 3x and <= 5", budget.toString());
    }

    @Test
    void aValueThatIsNoNumberKeepsToNoLimit() {
        assertFalse(Budget.times(3).holds(Double.NaN, 1));
    }
}
