package kith.timeline.internal.strength;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kith.core.strength.Strength;
import kith.core.strength.Term;
import kith.core.strength.Weights;
import kith.ui.table.ColumnMeter.Measure;

class StrengthColumnTest {

    @Test
    void theBarIsAsLongAsTheStrengthAndItsReasonsAreSaid() {
        Map<Term, Double> terms = new EnumMap<>(Term.class);
        for (Term term : Term.values()) {
            terms.put(term, 0.5);
        }
        Measure measure = StrengthColumn.of(new Strength(72, terms, Weights.USUAL, 3, 5, 60, 1, 2));
        assertEquals(0.72, measure.value());
        assertEquals("72", measure.text());
        List<String> reasons = measure.reasons().lines().toList();
        assertEquals(Term.values().length, reasons.size());
        assertEquals("Recency: 3 days since the last contact", reasons.get(1));
    }
}
