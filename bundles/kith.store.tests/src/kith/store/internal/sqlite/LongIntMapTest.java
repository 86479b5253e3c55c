package kith.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class LongIntMapTest {

    @Test
    void keepsTheLastNumberOfEachObjectHoweverManyThereAre() {
        Random random = new Random(3);
        LongIntMap map = new LongIntMap();
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            long key = 1 + random.nextInt(60_000) * (random.nextBoolean() ? 1L : 65_536L);
            map.put(key, i);
            expected.put(key, i);
        }
        expected.forEach((key, value) -> assertEquals(value, map.get(key)));
    }

    @Test
    void hasNothingForWhatItWasNotTold() {
        LongIntMap map = new LongIntMap();
        map.put(5, 0);
        assertEquals(0, map.get(5));
        assertEquals(0, map.get(6));
    }
}
