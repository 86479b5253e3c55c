package kith.timeline.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntPredicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewportTest implements Viewport.Rows {

    private static final int ROW = 40;
    private static final int HEADING = 30;
    private static final int HEIGHT = 500;

    private int count = 1_000_000;
    private IntPredicate headings = index -> index % 4 == 0;
    private final Viewport viewport = viewport();

    private Viewport viewport() {
        Viewport made = new Viewport(this);
        made.setHeights(ROW, HEADING);
        made.setHeight(HEIGHT);
        return made;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public boolean hasHeading(int index) {
        return headings.test(index);
    }

    @Test
    void theFirstRowIsBelowItsHeading() {
        assertEquals(0, viewport.top());
        assertEquals(HEADING, viewport.y());
        assertEquals(0, viewport.position());
        assertEquals(-1, viewport.rowAt(HEADING - 1));
        assertEquals(0, viewport.rowAt(HEADING));
        assertEquals(3, viewport.rowAt(HEADING + 4 * ROW - 1));
        assertEquals(-1, viewport.rowAt(HEADING + 4 * ROW));
        assertEquals(4, viewport.rowAt(2 * HEADING + 4 * ROW));
    }

    @Test
    void thereIsNothingAboveTheFirstRowAndBelowTheLast() {
        viewport.scrollBy(-1000);
        assertEquals(HEADING, viewport.y());
        viewport.scrollTo(Integer.MAX_VALUE);
        assertEquals(HEIGHT - ROW, viewport.y(count - 1));
        int place = viewport.position();
        viewport.scrollBy(1000);
        assertEquals(place, viewport.position());
        assertEquals(viewport.end(), place);
    }

    @Test
    void aShortListStaysWhereItIs() {
        count = 3;
        viewport.settle();
        viewport.scrollBy(100);
        assertEquals(0, viewport.position());
        assertEquals(0, viewport.end());
        assertEquals(-1, viewport.rowAt(HEIGHT - 1));
    }

    @Test
    void anEmptyListHasNoRows() {
        count = 0;
        viewport.settle();
        viewport.scrollBy(10);
        viewport.scrollTo(5);
        assertEquals(-1, viewport.rowAt(10));
        assertEquals(0, viewport.end());
    }

    @Test
    void scrollingDownAndUpAgainLeadsBack() {
        viewport.scrollTo(700_000 * ROW);
        int top = viewport.top();
        int y = viewport.y();
        for (int i = 0; i < 1000; i++) {
            viewport.scrollBy(17);
        }
        viewport.scrollBy(-17_000);
        assertEquals(top, viewport.top());
        assertEquals(y, viewport.y());
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 39, 40, 41, 12_345_678, 39_999_000 })
    void thePlaceOfTheScrollBarIsThePlaceInTheList(int position) {
        viewport.scrollTo(position);
        assertEquals(position, viewport.position(), 2);
    }

    @Test
    void theScrollBarGrowsAsOneScrolls() {
        int before = -1;
        for (int i = 0; i < 500; i++) {
            assertTrue(viewport.position() > before);
            before = viewport.position();
            viewport.scrollBy(13);
        }
    }

    @Test
    void rowsInSightStayWhenHeadingsBecomeKnown() {
        IntPredicate known = headings;
        headings = index -> false;
        viewport.scrollTo(500_000 * ROW + 5);
        int y = viewport.y();
        int end = viewport.end();
        headings = known;
        viewport.settle();
        assertEquals(y, viewport.y(500_000));
        assertEquals(end, viewport.end(), 4 * HEADING);
    }

    @Test
    void aRowIsRevealedAsAWhole() {
        viewport.reveal(20);
        assertEquals(HEIGHT - ROW, viewport.y(20));
        viewport.reveal(19);
        assertEquals(HEIGHT - ROW - ROW - HEADING, viewport.y(19));
        viewport.reveal(500_001);
        assertEquals(HEIGHT - ROW, viewport.y(500_001));
        viewport.reveal(2);
        assertEquals(HEADING, viewport.y(2));
        viewport.reveal(0);
        assertEquals(0, viewport.position());
    }

    @Test
    void whatIsGoneIsNotLookedAt() {
        viewport.scrollTo(Integer.MAX_VALUE);
        count = 100;
        viewport.settle();
        assertEquals(HEIGHT - ROW, viewport.y(99));
    }
}
