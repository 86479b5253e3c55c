package kith.timeline.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import kith.timeline.internal.model.Overview.Span;
import kith.timeline.internal.model.Overview.Unit;

class OverviewTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private final Overview overview = new Overview();

    /** One on each day of three years. */
    private static SortedMap<LocalDate, Integer> daily() {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        START.datesUntil(START.plusYears(3)).forEach(day -> days.put(day, 1));
        return days;
    }

    @Test
    void barsAreAsShortAsTheRoomAllows() {
        overview.show(daily());
        assertEquals(Unit.DAY, overview.spans(2000).get(0).unit());
        assertEquals(Unit.WEEK, overview.spans(180).get(0).unit());
        assertEquals(Unit.MONTH, overview.spans(60).get(0).unit());
        assertEquals(Unit.QUARTER, overview.spans(20).get(0).unit());
        assertEquals(Unit.YEAR, overview.spans(5).get(0).unit());
    }

    @Test
    void everyUnitCountsEverythingOnce() {
        overview.show(daily());
        for (int most : List.of(2000, 180, 60, 20, 5)) {
            List<Span> spans = overview.spans(most);
            assertTrue(spans.size() <= most);
            assertEquals(1096, spans.stream().mapToLong(Span::count).sum());
            for (int i = 1; i < spans.size(); i++) {
                assertEquals(spans.get(i - 1).to(), spans.get(i).from());
            }
        }
    }

    @Test
    void withoutAnythingThereIsNothingToSee() {
        assertTrue(overview.isEmpty());
        overview.zoom(0.5, 0.5);
        overview.move(1);
        assertEquals(List.of(), overview.spans(100));
    }

    @Test
    void lookingCloserKeepsThePlaceOneLooksAt() {
        overview.show(daily());
        overview.zoom(0.5, 1);
        List<Span> spans = overview.spans(2000);
        assertTrue(overview.isPart());
        assertEquals(548, spans.size());
        assertEquals(START.plusYears(3), spans.getLast().to());
        overview.zoom(0.5, 0);
        assertEquals(spans.get(0).from(), overview.spans(2000).get(0).from());
    }

    @Test
    void oneLooksNoCloserThanTwoWeeksAndNoFurtherThanEverything() {
        overview.show(daily());
        for (int i = 0; i < 40; i++) {
            overview.zoom(0.5, 0.5);
        }
        assertEquals(14, overview.spans(2000).size());
        for (int i = 0; i < 40; i++) {
            overview.zoom(2, 0.5);
        }
        assertFalse(overview.isPart());
        assertEquals(1096, overview.spans(2000).size());
    }

    @Test
    void aPartMovesNoFurtherThanTheEnds() {
        overview.show(daily());
        overview.zoom(0.1, 0);
        overview.move(-3);
        assertEquals(START, overview.spans(2000).get(0).from());
        overview.move(100);
        assertEquals(START.plusYears(3), overview.spans(2000).getLast().to());
    }

    @Test
    void aPartFollowsADayThatIsOutOfSight() {
        overview.show(daily());
        overview.zoom(0.1, 0);
        LocalDate day = LocalDate.of(2026, 6, 1);
        overview.reveal(day);
        assertTrue(overview.spans(2000).stream().anyMatch(span -> span.contains(day)));
    }

    @Test
    void aPartStaysWhenCountsChangeAndGoesWhenNothingIsThereAnyMore() {
        overview.show(daily());
        overview.zoom(0.1, 0);
        LocalDate from = overview.spans(2000).get(0).from();
        SortedMap<LocalDate, Integer> more = daily();
        more.put(START.plusYears(3), 5);
        overview.show(more);
        assertEquals(from, overview.spans(2000).get(0).from());
        overview.show(new TreeMap<>(more.tailMap(LocalDate.of(2026, 1, 1))));
        assertFalse(overview.isPart());
    }

    @Test
    void whateverOneDoesThePartIsAPartOfEverything() {
        Random random = new Random(3);
        overview.show(daily());
        for (int i = 0; i < 2000; i++) {
            switch (random.nextInt(4)) {
                case 0 -> overview.zoom(0.2 + 2 * random.nextDouble(), random.nextDouble());
                case 1 -> overview.move(random.nextDouble() * 4 - 2);
                case 2 -> overview.reveal(START.plusDays(random.nextInt(1096)));
                default -> overview.show(daily());
            }
            List<Span> spans = overview.spans(2000);
            assertTrue(ChronoUnit.DAYS.between(spans.get(0).from(), spans.getLast().to()) >= 14);
            assertFalse(spans.get(0).from().isBefore(START));
            assertFalse(spans.getLast().to().isAfter(START.plusYears(3)));
        }
    }
}
