package kith.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConverterTest {

    @ParameterizedTest
    @ValueSource(strings = { "en-US", "en-GB", "de-DE", "fr-FR", "ja-JP", "pt-BR", "sv-SE" })
    void datesAndTimesAreReadBackAsTheLocaleWritesThem(String tag) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            LocalDate date = LocalDate.of(2026, 3, 12);
            assertEquals(date, Converter.date().read(Converter.date().write(date)));
            assertEquals(date, Converter.date().read("2026-03-12"));
            LocalTime time = LocalTime.of(14, 30);
            assertEquals(time, Converter.time().read(Converter.time().write(time)));
            assertEquals(time, Converter.time().read("14:30"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatCannotBeReadIsRefusedWithAWayToWriteIt() {
        for (Converter<?> converter : List.of(Converter.date(), Converter.time(), Converter.INTEGER, Converter.NUMBER,
                Converter.MINUTES, Converter.PARTIAL_DATE)) {
            String message = assertThrows(IllegalArgumentException.class, () -> converter.read("some day")).getMessage();
            assertFalse(message.isBlank());
        }
    }

    @Test
    void blankTextIsNoValue() {
        assertNull(Converter.INTEGER.read("  "));
        assertEquals("", Converter.INTEGER.write(null));
    }

    @Test
    void aSpanIsWrittenInMinutes() {
        assertEquals("90", Converter.MINUTES.write(Duration.ofMinutes(90)));
        assertEquals(Duration.ofMinutes(25), Converter.MINUTES.read(" 25 "));
    }

    @Test
    void aWholeNumberIsWrittenWithoutAPoint() {
        assertEquals("5", Converter.NUMBER.write(5.0));
        assertEquals("2.5", Converter.NUMBER.write(2.5));
    }

    @Test
    void wordsAreSeparatedBySemicolonsOrCommasAndKeptOnce() {
        assertEquals(List.of("rural health", "choir"), Words.parse(" rural health; choir,, choir ;"));
    }
}
