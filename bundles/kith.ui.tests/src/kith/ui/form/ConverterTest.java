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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kith.model.PartialDate;

class ConverterTest {

    @ParameterizedTest
    @ValueSource(strings = { "en-US", "en-GB", "de-DE", "fr-FR", "ja-JP", "pt-BR", "sv-SE" })
    void datesAndTimesAreReadBackAsTheLocaleWritesThem(String tag) {
        inLocale(tag, () -> {
            LocalDate date = LocalDate.of(2026, 3, 12);
            assertEquals(date, Converter.date().read(Converter.date().write(date)));
            assertEquals(date, Converter.date().read("2026-03-12"));
            LocalTime time = LocalTime.of(14, 30);
            assertEquals(time, Converter.time().read(Converter.time().write(time)));
            assertEquals(time, Converter.time().read("14:30"));
        });
    }

    @Test
    void whatCannotBeReadIsRefusedWithAWayToWriteIt() {
        for (Converter<?> converter : List.of(Converter.date(), Converter.time(), Converter.INTEGER, Converter.number(),
                Converter.MINUTES, Converter.partialDate())) {
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
        assertEquals("5", Converter.number().write(5.0));
        assertEquals("2.5", Converter.number().write(2.5));
    }

    @Test
    void wordsAreSeparatedBySemicolonsOrCommasAndKeptOnce() {
        assertEquals(List.of("rural health", "choir"), Words.parse(" rural health, choir,, choir ,"));
        assertEquals(List.of("rural health", "choir"), Words.parse(" rural health; choir;; choir ;"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "mentor", "rural health|choir", "Berlin, Germany", "Berlin, Germany|choir" })
    void wordsAreReadBackAsTheyAreWritten(String words) {
        List<String> list = List.of(words.split("[|]"));
        assertEquals(list, Words.parse(Words.format(list)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "NaN", "1e400", "2,5,1", "5 apples" })
    void aNumberThatIsNoneIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Converter.number().read(text));
    }

    @Test
    void aSpanOfMoreMinutesThanFitIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Converter.MINUTES.read("999999999999999999"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2024", "2024-03", "2024-03-12", "--03-12", "--03" })
    void aPartialDateIsReadBackAsEveryLocaleWritesIt(String text) {
        PartialDate date = PartialDate.parse(text);
        for (String tag : List.of("en-US", "en-GB", "de-DE", "fr-FR", "ja-JP", "pt-BR", "sv-SE")) {
            inLocale(tag, () -> {
                assertEquals(date, Converter.partialDate().read(Converter.partialDate().write(date)), tag);
                assertEquals(date, Converter.partialDate().read(text), tag);
            });
        }
    }

    @Test
    void yesterdayIsADate() {
        assertEquals(PartialDate.of(LocalDate.now().minusDays(1)), Converter.partialDate().read("Yesterday"));
    }

    @Test
    void aBirthYearOfTwoDigitsIsInThePast() {
        inLocale("en-US", () -> assertEquals(new PartialDate(1985, 3, 12), Converter.partialDate().read("3/12/85")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "14 March|--03-14", "14 March 1990|1990-03-14", "14th of march, 1990|1990-03-14",
            "29 Feb|--02-29", "March 14th|--03-14", "Mar 14 1990|1990-03-14", "14-Mar-1990|1990-03-14", "14 Sept '90|1990-09-14",
            "14.3.1990|1990-03-14", "14.3.|--03-14", "14. 3. 90|1990-03-14", "1990/3/14|1990-03-14", "March 1990|1990-03",
            "14/3/1990|1990-03-14", "3.14.1990|1990-03-14" })
    void aBirthdayIsReadAsPeopleWriteIt(String text, String date) {
        for (String tag : List.of("en-US", "en-GB", "de-DE", "fr-FR")) {
            inLocale(tag, () -> assertEquals(PartialDate.parse(date), Converter.birthday().read(text), tag));
        }
    }

    @ParameterizedTest
    @CsvSource({ "en-US,3/4/1990,1990-03-04", "en-GB,3/4/1990,1990-04-03", "en-US,3/4,--03-04", "de-DE,3/4,--04-03",
            "de-DE,14. März 1990,1990-03-14", "fr-FR,14 août 1990,1990-08-14", "fr-FR,14 aout,--08-14" })
    void aDateIsReadInTheOrderAndTheWordsOfTheLocale(String tag, String text, String date) {
        inLocale(tag, () -> assertEquals(PartialDate.parse(date), Converter.birthday().read(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "0000-01-01", "0000", "0000-05", "1.1.0000", "yesterday", "today", "14.13.1990", "0.3.1990", "14 Mai Juni" })
    void whatIsNoBirthdayIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Converter.birthday().read(text));
    }

    @ParameterizedTest
    @CsvSource({ "31.2.,February has only 29 days.", "Feb 30 1992,February has only 29 days.", "31 April,April has only 30 days.",
            "29.2.1990,February 1990 has only 28 days.", "1990-04-31,April has only 30 days." })
    void aDayThatIsNotThereIsSaidToBeSo(String text, String message) {
        inLocale("en-US", () -> assertEquals(message,
                assertThrows(IllegalArgumentException.class, () -> Converter.birthday().read(text)).getMessage()));
    }

    @Test
    void aDateInFullIsReadAsPeopleWriteIt() {
        inLocale("en-US", () -> {
            assertEquals(LocalDate.of(2026, 3, 14), Converter.date().read("14 March 2026"));
            assertEquals(LocalDate.of(2026, 3, 14), Converter.date().read("14.3.2026"));
            assertThrows(IllegalArgumentException.class, () -> Converter.date().read("14 March"));
        });
    }

    private static void inLocale(String tag, Runnable test) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            test.run();
        } finally {
            Locale.setDefault(before);
        }
    }
}
