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

/** Days, months and years in words; today is Monday, 23 November 2026. */
class DayWordsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "today | 2026-11-23", "Yesterday | 2026-11-22", "2024-05-01 | 2024-05-01",
            "last friday | 2026-11-20", "3 weeks ago | 2026-11-02", "3 May | 2026-05-03", "December 24 | 2025-12-24",
            "24 December 2023 | 2023-12-24", "March 2024 | 2024-03-31", "last march | 2026-03-31", "december | 2025-12-31", "2023 | 2023-12-31",
            "2024-02 | 2024-02-29", "02/2024 | 2024-02-29", "tomorrow | 2026-11-24", "in 2 weeks | 2026-12-07" })
    void daysMonthsAndYearsAreRead(String text, LocalDate day) {
        assertEquals(Optional.of(day), new DayWords(new Vocabulary(Locale.UK, Map.of()), CLOCK).parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "gestern | 2026-11-22", "3. Mai | 2026-05-03", "M\u00e4rz 2024 | 2024-03-31", "1.5.2024 | 2024-05-01",
            "letzten Freitag | 2026-11-20" })
    void alsoInGerman(String text, LocalDate day) {
        assertEquals(Optional.of(day), new DayWords(new Vocabulary(Locale.GERMANY, Map.of()), CLOCK).parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "soon", "call yesterday", "2024-13", "31 February", "99999" })
    void whatNamesNoDayIsNotGuessed(String text) {
        assertEquals(Optional.empty(), new DayWords(new Vocabulary(Locale.UK, Map.of()), CLOCK).parse(text));
    }
}
