package kith.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class LineEndsTest {

    @Test
    void linesEndWithALineFeed() {
        assertEquals("a\nb\nc", LineEnds.plain("a\r\nb\rc"));
    }

    @Test
    void whatNobodyCanSeeIsLeftOut() {
        assertEquals("a\tb\n", LineEnds.plain("\u0001a\tb\u0007\n\u001b"));
    }

    @Test
    void oneLineHasNoBreaks() {
        assertEquals("Ada Osei", LineEnds.oneLine("Ada \r\n\tOsei\u0001"));
    }

    @Test
    void wordsDoNotBeginWithWhatSeparatesThem() {
        assertEquals(List.of("vip, board", "x"), Words.parse("vip, board;, x"));
    }
}
