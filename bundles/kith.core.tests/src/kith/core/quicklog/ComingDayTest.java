package kith.core.quicklog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days to come, and days that were, as one says them. */
class ComingDayTest {

    /** A Monday. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T15:05:00Z"), ZoneId.of("Europe/Berlin"));

    private static DayWords words(Locale locale) {
        return new DayWords(new Vocabulary(locale, Map.of()), CLOCK);
    }

    @ParameterizedTest
    @CsvSource({ "tomorrow, 2026-11-24", "Friday, 2026-11-27", "next Friday, 2026-11-27", "in 2 weeks, 2026-12-07", "in a month, 2026-12-23",
            "12 May, 2027-05-12", "2026-12-24, 2026-12-24", "today, 2026-11-23" })
    void aDayToComeIsTheNextOfItsName(String text, LocalDate day) {
        assertEquals(Optional.of(day), words(Locale.UK).coming(text));
    }

    @ParameterizedTest
    @CsvSource({ "morgen, 2026-11-24", "Freitag, 2026-11-27", "in zwei Wochen, 2026-12-07", "12. Mai, 2027-05-12" })
    void alsoInGerman(String text, LocalDate day) {
        assertEquals(Optional.of(day), words(Locale.GERMANY).coming(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "soon", "Friday at 5", "20 min", "Friday with Ben", "31 February" })
    void whatIsNoDayAloneIsNone(String text) {
        assertEquals(Optional.empty(), words(Locale.UK).coming(text));
    }

    @ParameterizedTest
    @CsvSource({ "yesterday, 2026-11-22", "last friday, 2026-11-20", "Friday, 2026-11-20", "today, 2026-11-23",
            "3 days ago, 2026-11-20", "12 May, 2026-05-12", "Nov 20 2026, 2026-11-20" })
    void aDayThatWasIsTheLastOfItsName(String text, LocalDate day) {
        assertEquals(Optional.of(day), words(Locale.UK).past(text));
    }

    @ParameterizedTest
    @CsvSource({ "vorgestern, 2026-11-21", "gestern, 2026-11-22", "letzten Freitag, 2026-11-20", "20.11., 2026-11-20" })
    void aDayThatWasIsReadInGermanToo(String text, LocalDate day) {
        assertEquals(Optional.of(day), words(Locale.GERMANY).past(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "soon", "2026", "May", "yesterday at 5" })
    void whatIsNoDayThatWasIsNone(String text) {
        assertEquals(Optional.empty(), words(Locale.UK).past(text));
    }
}
