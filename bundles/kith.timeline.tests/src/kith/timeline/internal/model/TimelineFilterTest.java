package kith.timeline.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import kith.core.EntityRef;

class TimelineFilterTest {

    @Test
    void ofVeryManyTheFirstAreShownAndNotEverything() {
        List<EntityRef> many = IntStream.range(0, 5000).mapToObj(i -> new EntityRef("Person", "p" + i)).toList();
        TimelineFilter filter = TimelineFilter.ALL.withAbout(many);
        assertEquals(many.subList(0, 500), filter.about());
        assertFalse(filter.query().isEverything());
    }
}
