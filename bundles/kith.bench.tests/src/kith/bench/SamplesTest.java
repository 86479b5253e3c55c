package kith.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void thePercentileIsTheSmallestTimeThatSoManyDoNotExceed() {
        Samples samples = new Samples();
        for (int millis = 200; millis >= 1; millis--) {
            samples.add(millis * 1_000_000L);
        }
        assertEquals(100, samples.median());
        assertEquals(198, samples.percentile(99));
        assertEquals(200, samples.percentile(100));
    }

    @Test
    void aTimeAddedLaterCounts() {
        Samples samples = new Samples();
        samples.add(5_000_000);
        assertEquals(5, samples.median());
        samples.add(1_000_000);
        assertEquals(1, samples.median());
        assertEquals(2, samples.count());
    }

    @Test
    void nothingMeasuredIsAnErrorAndNotZero() {
        assertThrows(IllegalStateException.class, () -> new Samples().median());
    }

    @Test
    void bothSidesOfAContestAreMeasuredEquallyOftenAndByTurns() throws Exception {
        List<String> order = new ArrayList<>();
        Contest contest = Contest.between(turn -> order.add("ours"), turn -> order.add("raw"), 40);
        assertEquals(40, contest.ours().count());
        assertEquals(40, contest.raw().count());
        assertTrue(order.indexOf("raw") < order.lastIndexOf("ours"));
    }
}
