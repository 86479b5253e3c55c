package kith.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kith.model.PartialDate;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = { "1985-04-12", "1985-04", "1985", "--04-12", "--04", "--02-29", "2024-02-29" })
    void readsWhatItWrites(String text) {
        assertEquals(text, PartialDate.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "-", "soon", "1985-13", "2023-02-29", "--02-30", "1985-04-00x", "19850412", "--13" })
    void refusesWhatIsNoDate(String text) {
        assertThrows(DateTimeException.class, () -> PartialDate.parse(text));
    }

    @Test
    void isFullWithYearMonthAndDayOnly() {
        assertTrue(PartialDate.of(LocalDate.of(1985, 4, 12)).isFull());
        assertEquals(false, PartialDate.parse("--04-12").isFull());
    }

    @Test
    void ordersUnknownPartsFirst() {
        assertTrue(PartialDate.parse("1985").compareTo(PartialDate.parse("1985-01")) < 0);
        assertTrue(PartialDate.parse("--12-31").compareTo(PartialDate.parse("1900-01-01")) < 0);
    }
}
