package kith.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ValueTextsTest {

    private static final String BEGINNING = "a ".repeat(150);

    private final ValueTexts texts = new ValueTexts(id -> "");

    @Test
    void tellsLongTextsApartThatDifferAtTheirEnd() {
        assertNotEquals(texts.of(BEGINNING + "x"), texts.of(BEGINNING + "y"));
        assertEquals(texts.of(BEGINNING + "x"), texts.of(BEGINNING + "x"));
    }

    @Test
    void showsTheBeginningOfALongText() {
        assertEquals("a ".repeat(100) + "\u2026", texts.shown(BEGINNING + "x"));
        assertEquals("short", texts.shown("short"));
    }
}
